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
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id !== undefined){let data0 = data.id;if(typeof data0 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.usage !== undefined){let data1 = data.usage;if(isObject(data1)){if(data1.tokens !== undefined){let data2 = data1.tokens;if(!(typeof data2 == "number")){found=fail(found,path+"/usage/tokens","type",{type: "number"});count++;}}}else {found=fail(found,path+"/usage","type",{type: "object"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
