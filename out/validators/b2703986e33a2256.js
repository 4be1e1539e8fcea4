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
const c0 = ["string", "null"];
const c1 = ["best", "original"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.documents === undefined){found=fail(found,path,"required",{missingProperty: "documents"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.query === undefined){found=fail(found,path,"required",{missingProperty: "query"});count++;}if(data.documents !== undefined){let data0 = data.documents;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(isObject(data1)){if(data1.text === undefined){found=fail(found,path+"/documents/" + i0,"required",{missingProperty: "text"});count++;}if(data1.id !== undefined){let data2 = data1.id;if((typeof data2 !== "string") && (data2 !== null)){found=fail(found,path+"/documents/" + i0+"/id","type",{type: c0});count++;}}if(data1.text !== undefined){let data3 = data1.text;if(typeof data3 !== "string"){found=fail(found,path+"/documents/" + i0+"/text","type",{type: "string"});count++;}}}else {found=fail(found,path+"/documents/" + i0,"type",{type: "object"});count++;}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/documents","type",{type: "array"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.order !== undefined){let data5 = data.order;if(typeof data5 !== "string"){found=fail(found,path+"/order","type",{type: "string"});count++;}if(!((data5 === "best") || (data5 === "original"))){found=fail(found,path+"/order","enum",{allowedValues: c1});count++;}}if(data.query !== undefined){let data6 = data.query;if(typeof data6 !== "string"){found=fail(found,path+"/query","type",{type: "string"});count++;}}if(data.top_n !== undefined){let data7 = data.top_n;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){found=fail(found,path+"/top_n","type",{type: "integer"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
