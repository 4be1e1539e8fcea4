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
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.image_url === undefined){found=fail(found,path,"required",{missingProperty: "image_url"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.image_url !== undefined){let data0 = data.image_url;if(typeof data0 !== "string"){found=fail(found,path+"/image_url","type",{type: "string"});count++;}}if(data.languages !== undefined){let data1 = data.languages;if(Array.isArray(data1)){let valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = count;if(typeof data2 !== "string"){found=fail(found,path+"/languages/" + i0,"type",{type: "string"});count++;}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/languages","type",{type: "array"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.threshold !== undefined){let data4 = data.threshold;if(!(typeof data4 == "number")){found=fail(found,path+"/threshold","type",{type: "number"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
