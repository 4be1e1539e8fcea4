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
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["object", "null"];
const c1 = ["response"];
const c2 = ["completed", "failed", "in_progress", "incomplete"];
const c3 = ["assistant"];
const c4 = ["completed", "incomplete"];
const c5 = ["message"];
const c6 = ["output_text"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.output === undefined){found=fail(found,path,"required",{missingProperty: "output"});count++;}if(data.status === undefined){found=fail(found,path,"required",{missingProperty: "status"});count++;}if(data.created_at !== undefined){let data0 = data.created_at;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/created_at","type",{type: "integer"});count++;}}if(data.error !== undefined){let data1 = data.error;if((!(isObject(data1))) && (data1 !== null)){found=fail(found,path+"/error","type",{type: c0});count++;}if(isObject(data1)){if(data1.code !== undefined){let data2 = data1.code;if(typeof data2 !== "string"){found=fail(found,path+"/error/code","type",{type: "string"});count++;}}if(data1.message !== undefined){let data3 = data1.message;if(typeof data3 !== "string"){found=fail(found,path+"/error/message","type",{type: "string"});count++;}}}}if(data.id !== undefined){let data4 = data.id;if(typeof data4 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.incomplete_details !== undefined){let data5 = data.incomplete_details;if((!(isObject(data5))) && (data5 !== null)){found=fail(found,path+"/incomplete_details","type",{type: c0});count++;}if(isObject(data5)){if(data5.reason !== undefined){let data6 = data5.reason;if(typeof data6 !== "string"){found=fail(found,path+"/incomplete_details/reason","type",{type: "string"});count++;}}}}if(data.model !== undefined){let data7 = data.model;if(typeof data7 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.object !== undefined){let data8 = data.object;if(typeof data8 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if(!(data8 === "response")){found=fail(found,path+"/object","enum",{allowedValues: c1});count++;}}if(data.output !== undefined){let data9 = data.output;if(Array.isArray(data9)){let valid4 = true;const len0 = data9.length;for(let i0=0; i0<len0; i0++){let data10 = data9[i0];const _errs21 = count;if(!(f1(data10, path+"/output/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid3 = _errs21 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/output","type",{type: "array"});count++;}}if(data.status !== undefined){let data11 = data.status;if(typeof data11 !== "string"){found=fail(found,path+"/status","type",{type: "string"});count++;}if(!((((data11 === "completed") || (data11 === "failed")) || (data11 === "in_progress")) || (data11 === "incomplete"))){found=fail(found,path+"/status","enum",{allowedValues: c2});count++;}}if(data.usage !== undefined){let data12 = data.usage;if(isObject(data12)){if(data12.input_tokens !== undefined){let data13 = data12.input_tokens;if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){found=fail(found,path+"/usage/input_tokens","type",{type: "integer"});count++;}}if(data12.output_tokens !== undefined){let data14 = data12.output_tokens;if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){found=fail(found,path+"/usage/output_tokens","type",{type: "integer"});count++;}}if(data12.total_tokens !== undefined){let data15 = data12.total_tokens;if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){found=fail(found,path+"/usage/total_tokens","type",{type: "integer"});count++;}}}else {found=fail(found,path+"/usage","type",{type: "object"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.content !== undefined){let data0 = data.content;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f2(data1, path+"/content/" + i0))){found=join(found,f2.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}}if(data.id !== undefined){let data2 = data.id;if(typeof data2 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.role !== undefined){let data3 = data.role;if(typeof data3 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data3 === "assistant")){found=fail(found,path+"/role","enum",{allowedValues: c3});count++;}}if(data.status !== undefined){let data4 = data.status;if(typeof data4 !== "string"){found=fail(found,path+"/status","type",{type: "string"});count++;}if(!((data4 === "completed") || (data4 === "incomplete"))){found=fail(found,path+"/status","enum",{allowedValues: c4});count++;}}if(data.type !== undefined){let data5 = data.type;if(typeof data5 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data5 === "message")){found=fail(found,path+"/type","enum",{allowedValues: c5});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.annotations !== undefined){let data0 = data.annotations;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(isObject(data1)){}else {found=fail(found,path+"/annotations/" + i0,"type",{type: "object"});count++;}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/annotations","type",{type: "array"});count++;}}if(data.text !== undefined){let data2 = data.text;if(typeof data2 !== "string"){found=fail(found,path+"/text","type",{type: "string"});count++;}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "output_text")){found=fail(found,path+"/type","enum",{allowedValues: c6});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
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
