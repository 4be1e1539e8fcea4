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
function message(keyword, p) {
  switch (keyword) {
    case "minimum": return "must be at least " + p.limit;
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.max_tokens !== undefined){let data0 = data.max_tokens;if(typeof data0 == "number"){if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/max_tokens","minimum",{comparison: ">=", limit: 1});count++;}}else {found=fail(found,path+"/max_tokens","type",{type: "number"});count++;}}if(data.model !== undefined){let data1 = data.model;if(typeof data1 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.stream !== undefined){let data2 = data.stream;if(typeof data2 !== "boolean"){found=fail(found,path+"/stream","type",{type: "boolean"});count++;}}if(data.turns !== undefined){let data3 = data.turns;if(Array.isArray(data3)){let valid2 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs9 = count;if(isObject(data4)){if(data4.text !== undefined){let data5 = data4.text;if(typeof data5 !== "string"){found=fail(found,path+"/turns/" + i0+"/text","type",{type: "string"});count++;}}}else {found=fail(found,path+"/turns/" + i0,"type",{type: "object"});count++;}var valid1 = _errs9 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/turns","type",{type: "array"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
