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
    case "maximum": return "must be at most " + p.limit;
    case "minItems": return "must have at least " + p.limit + (p.limit === 1 ? " item" : " items");
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["system", "user", "assistant"];
const c1 = ["sample/Harbour-1", "sample/harbour-1"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.messages === undefined){found=fail(found,path,"required",{missingProperty: "messages"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.messages !== undefined){let data0 = data.messages;if(Array.isArray(data0)){if(data0.length < 1){found=fail(found,path+"/messages","minItems",{limit: 1});count++;}let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(isObject(data1)){if(data1.content === undefined){found=fail(found,path+"/messages/" + i0,"required",{missingProperty: "content"});count++;}if(data1.role === undefined){found=fail(found,path+"/messages/" + i0,"required",{missingProperty: "role"});count++;}if(data1.content !== undefined){let data2 = data1.content;if(typeof data2 !== "string"){found=fail(found,path+"/messages/" + i0+"/content","type",{type: "string"});count++;}}if(data1.role !== undefined){let data3 = data1.role;if(typeof data3 !== "string"){found=fail(found,path+"/messages/" + i0+"/role","type",{type: "string"});count++;}if(!(((data3 === "system") || (data3 === "user")) || (data3 === "assistant"))){found=fail(found,path+"/messages/" + i0+"/role","enum",{allowedValues: c0});count++;}}}else {found=fail(found,path+"/messages/" + i0,"type",{type: "object"});count++;}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/messages","type",{type: "array"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data4 === "sample/Harbour-1") || (data4 === "sample/harbour-1"))){found=fail(found,path+"/model","enum",{allowedValues: c1});count++;}}if(data.temperature !== undefined){let data5 = data.temperature;if(typeof data5 == "number"){if(data5 > 2 || isNaN(data5)){found=fail(found,path+"/temperature","maximum",{comparison: "<=", limit: 2});count++;}if(data5 < 0 || isNaN(data5)){found=fail(found,path+"/temperature","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/temperature","type",{type: "number"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
