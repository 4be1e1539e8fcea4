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
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["number", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.speed !== undefined){let data0 = data.speed;if((!(typeof data0 == "number")) && (data0 !== null)){found=fail(found,path+"/speed","type",{type: c0});count++;}if(typeof data0 == "number"){if(data0 > 4 || isNaN(data0)){found=fail(found,path+"/speed","maximum",{comparison: "<=", limit: 4});count++;}if(data0 < 0.25 || isNaN(data0)){found=fail(found,path+"/speed","minimum",{comparison: ">=", limit: 0.25});count++;}}}if(data.text !== undefined){let data1 = data.text;if(typeof data1 !== "string"){found=fail(found,path+"/text","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
