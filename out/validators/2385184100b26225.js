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
function ucs2length(text) {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
}
function message(keyword, p) {
  switch (keyword) {
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be one of " + p.allowedValues.map((value) => JSON.stringify(value)).join(", ");
    case "maxItems": return "must not have more than " + p.limit + " items";
    case "maximum": return "must be at most " + p.limit;
    case "minItems": return "must have at least " + p.limit + " items";
    case "minLength": return "must have at least " + p.limit + " characters";
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["integer", "null"];
const c1 = ["float", "base64"];
const c2 = ["text-embedding-3-small", "text-embedding-3-large"];
const c3 = ["string", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.input === undefined){found=fail(found,path,"required",{missingProperty: "input"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.dimensions !== undefined){let data0 = data.dimensions;if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){found=fail(found,path+"/dimensions","type",{type: c0});count++;}if(typeof data0 == "number"){if(data0 > 3072 || isNaN(data0)){found=fail(found,path+"/dimensions","maximum",{comparison: "<=", limit: 3072});count++;}if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/dimensions","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.encoding_format !== undefined){let data1 = data.encoding_format;if(typeof data1 !== "string"){found=fail(found,path+"/encoding_format","type",{type: "string"});count++;}if(!((data1 === "float") || (data1 === "base64"))){found=fail(found,path+"/encoding_format","enum",{allowedValues: c1});count++;}}if(data.input !== undefined){let data2 = data.input;const _errs6 = count;let valid1 = false;const _errs7 = count;if(typeof data2 === "string"){if(ucs2length(data2) < 1){found=fail(found,path+"/input","minLength",{limit: 1});count++;}}else {found=fail(found,path+"/input","type",{type: "string"});count++;}var _valid0 = _errs7 === count;valid1 = valid1 || _valid0;if(!valid1){const _errs9 = count;if(Array.isArray(data2)){if(data2.length > 2048){found=fail(found,path+"/input","maxItems",{limit: 2048});count++;}if(data2.length < 1){found=fail(found,path+"/input","minItems",{limit: 1});count++;}let valid3 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];const _errs11 = count;if(typeof data3 === "string"){if(ucs2length(data3) < 1){found=fail(found,path+"/input/" + i0,"minLength",{limit: 1});count++;}}else {found=fail(found,path+"/input/" + i0,"type",{type: "string"});count++;}var valid2 = _errs11 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/input","type",{type: "array"});count++;}var _valid0 = _errs9 === count;valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=fail(found,path+"/input","anyOf",{});count++;}else {count=_errs6;found=cut(found,count);}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data4 === "text-embedding-3-small") || (data4 === "text-embedding-3-large"))){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.user !== undefined){let data5 = data.user;if((typeof data5 !== "string") && (data5 !== null)){found=fail(found,path+"/user","type",{type: c3});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
export function is(value) {
  return f0(value, "");
}
export function issues(value) {
  if (f0(value, "")) return [];
  return f0.errors.map(({ path, keyword, params }) => ({ path, keyword, message: message(keyword, params), params }));
}
