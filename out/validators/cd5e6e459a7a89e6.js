// Written by docschema 0.1.0; do not edit.
function cut(errors, count) {
  if (errors === null || count === 0) return null;
  errors.length = count;
  return errors;
}
function either(errors, path, keyword, params, from) {
  return fail(errors, path, keyword, params, errors === null ? [] : errors.splice(from));
}
function fail(errors, path = "", keyword = "", params = {}, branches = []) {
  const error = { path, keyword, params, branches };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function group(errors, from) {
  errors.push({ branch: errors.splice(from) });
  return errors.length;
}
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
function oneOfValues(values) {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - 12;
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
function message(keyword, p) {
  switch (keyword) {
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["chat.completion.chunk"];
const c1 = ["object", "null"];
const c2 = ["string", "null"];
const c3 = ["assistant"];
const c4 = ["stop", "length", "tool_calls", "content_filter", null];
const c5 = ["function"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.choices === undefined){found=fail(found,path,"required",{missingProperty: "choices"});count++;}if(data.created === undefined){found=fail(found,path,"required",{missingProperty: "created"});count++;}if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.choices !== undefined){let data0 = data.choices;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f1(data1, path+"/choices/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/choices","type",{type: "array"});count++;}}if(data.created !== undefined){let data2 = data.created;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/created","type",{type: "integer"});count++;}}if(data.id !== undefined){let data3 = data.id;if(typeof data3 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.object !== undefined){let data5 = data.object;if(typeof data5 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if(!(data5 === "chat.completion.chunk")){found=fail(found,path+"/object","enum",{allowedValues: c0});count++;}}if(data.usage !== undefined){let data6 = data.usage;if((!(isObject(data6))) && (data6 !== null)){found=fail(found,path+"/usage","type",{type: c1});count++;}if(isObject(data6)){if(data6.completion_tokens !== undefined){let data7 = data6.completion_tokens;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){found=fail(found,path+"/usage/completion_tokens","type",{type: "integer"});count++;}}if(data6.prompt_tokens !== undefined){let data8 = data6.prompt_tokens;if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){found=fail(found,path+"/usage/prompt_tokens","type",{type: "integer"});count++;}}if(data6.total_tokens !== undefined){let data9 = data6.total_tokens;if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){found=fail(found,path+"/usage/total_tokens","type",{type: "integer"});count++;}}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.delta === undefined){found=fail(found,path,"required",{missingProperty: "delta"});count++;}if(data.index === undefined){found=fail(found,path,"required",{missingProperty: "index"});count++;}if(data.delta !== undefined){let data0 = data.delta;if(isObject(data0)){if(data0.content !== undefined){let data1 = data0.content;if((typeof data1 !== "string") && (data1 !== null)){found=fail(found,path+"/delta/content","type",{type: c2});count++;}}if(data0.role !== undefined){let data2 = data0.role;if(typeof data2 !== "string"){found=fail(found,path+"/delta/role","type",{type: "string"});count++;}if(!(data2 === "assistant")){found=fail(found,path+"/delta/role","enum",{allowedValues: c3});count++;}}if(data0.tool_calls !== undefined){let data3 = data0.tool_calls;if(Array.isArray(data3)){let valid3 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs9 = count;if(!(f2(data4, path+"/delta/tool_calls/" + i0))){found=join(found,f2.errors);count = found.length;}else {}var valid2 = _errs9 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/delta/tool_calls","type",{type: "array"});count++;}}}else {found=fail(found,path+"/delta","type",{type: "object"});count++;}}if(data.finish_reason !== undefined){let data5 = data.finish_reason;if((typeof data5 !== "string") && (data5 !== null)){found=fail(found,path+"/finish_reason","type",{type: c2});count++;}if(!(((((data5 === "stop") || (data5 === "length")) || (data5 === "tool_calls")) || (data5 === "content_filter")) || (data5 === null))){found=fail(found,path+"/finish_reason","enum",{allowedValues: c4});count++;}}if(data.index !== undefined){let data6 = data.index;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/index","type",{type: "integer"});count++;}if(typeof data6 == "number"){if(data6 < 0 || isNaN(data6)){found=fail(found,path+"/index","minimum",{comparison: ">=", limit: 0});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.index === undefined){found=fail(found,path,"required",{missingProperty: "index"});count++;}if(data.function !== undefined){let data0 = data.function;if(isObject(data0)){if(data0.arguments !== undefined){let data1 = data0.arguments;if(typeof data1 !== "string"){found=fail(found,path+"/function/arguments","type",{type: "string"});count++;}}if(data0.name !== undefined){let data2 = data0.name;if(typeof data2 !== "string"){found=fail(found,path+"/function/name","type",{type: "string"});count++;}}}else {found=fail(found,path+"/function","type",{type: "object"});count++;}}if(data.id !== undefined){let data3 = data.id;if(typeof data3 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.index !== undefined){let data4 = data.index;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){found=fail(found,path+"/index","type",{type: "integer"});count++;}if(typeof data4 == "number"){if(data4 < 0 || isNaN(data4)){found=fail(found,path+"/index","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.type !== undefined){let data5 = data.type;if(typeof data5 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data5 === "function")){found=fail(found,path+"/type","enum",{allowedValues: c5});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function list(errors) {
  return errors.flatMap((error) => (error.branch ? list(error.branch) : [issue(error)]));
}
function issue({ path, keyword, params }) {
  return { path, keyword, message: message(keyword, params), params };
}
export function is(value) {
  try {
    return f0(value, "");
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
export function issues(value) {
  try {
    return f0(value, "") ? [] : list(f0.errors);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ path: "", keyword: "depth", message: "is nested too deeply to be checked", params: {} }];
  }
}
