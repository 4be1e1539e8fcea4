// Written by docschema 0.1.0; do not edit.
function cut(errors, count) {
  if (errors === null || count === 0) return null;
  errors.length = count;
  return errors;
}
function fail(errors, path = "", keyword = "", params = {}) {
  const error = { path, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const join = (errors, more) => (errors === null ? more : errors.concat(more));
function message(keyword, p) {
  switch (keyword) {
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be one of " + p.allowedValues.map((value) => JSON.stringify(value)).join(", ");
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["list"];
const c1 = ["object", "null"];
const c2 = ["embedding"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.data === undefined){found=fail(found,path,"required",{missingProperty: "data"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.data !== undefined){let data0 = data.data;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f1(data1, path+"/data/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/data","type",{type: "array"});count++;}}if(data.model !== undefined){let data2 = data.model;if(typeof data2 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.object !== undefined){let data3 = data.object;if(typeof data3 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if(!(data3 === "list")){found=fail(found,path+"/object","enum",{allowedValues: c0});count++;}}if(data.usage !== undefined){let data4 = data.usage;if((!(isObject(data4))) && (data4 !== null)){found=fail(found,path+"/usage","type",{type: c1});count++;}if(isObject(data4)){if(data4.prompt_tokens !== undefined){let data5 = data4.prompt_tokens;if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){found=fail(found,path+"/usage/prompt_tokens","type",{type: "integer"});count++;}}if(data4.total_tokens !== undefined){let data6 = data4.total_tokens;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/usage/total_tokens","type",{type: "integer"});count++;}}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.embedding === undefined){found=fail(found,path,"required",{missingProperty: "embedding"});count++;}if(data.index === undefined){found=fail(found,path,"required",{missingProperty: "index"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.embedding !== undefined){let data0 = data.embedding;const _errs2 = count;let valid1 = false;const _errs3 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs5 = count;if(!(typeof data1 == "number")){found=fail(found,path+"/embedding/" + i0,"type",{type: "number"});count++;}var valid2 = _errs5 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/embedding","type",{type: "array"});count++;}var _valid0 = _errs3 === count;valid1 = valid1 || _valid0;if(!valid1){const _errs7 = count;if(typeof data0 !== "string"){found=fail(found,path+"/embedding","type",{type: "string"});count++;}var _valid0 = _errs7 === count;valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=fail(found,path+"/embedding","anyOf",{});count++;}else {count=_errs2;found=cut(found,count);}}if(data.index !== undefined){let data2 = data.index;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/index","type",{type: "integer"});count++;}if(typeof data2 == "number"){if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/index","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.object !== undefined){let data3 = data.object;if(typeof data3 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if(!(data3 === "embedding")){found=fail(found,path+"/object","enum",{allowedValues: c2});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
export function is(value) {
  return f0(value, "");
}
export function issues(value) {
  if (f0(value, "")) return [];
  return f0.errors.map(({ path, keyword, params }) => ({ path, keyword, message: message(keyword, params), params }));
}
