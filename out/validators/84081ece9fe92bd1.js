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
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["string", "null"];
const c1 = ["relay/caption-2"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.image_url === undefined){found=fail(found,path,"required",{missingProperty: "image_url"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.image_url !== undefined){let data0 = data.image_url;if(typeof data0 !== "string"){found=fail(found,path+"/image_url","type",{type: "string"});count++;}}if(data.language !== undefined){let data1 = data.language;if((typeof data1 !== "string") && (data1 !== null)){found=fail(found,path+"/language","type",{type: c0});count++;}}if(data.model !== undefined){let data2 = data.model;if(typeof data2 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data2 === "relay/caption-2")){found=fail(found,path+"/model","enum",{allowedValues: c1});count++;}}if(data.words !== undefined){let data3 = data.words;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){found=fail(found,path+"/words","type",{type: "integer"});count++;}if(typeof data3 == "number"){if(data3 > 60 || isNaN(data3)){found=fail(found,path+"/words","maximum",{comparison: "<=", limit: 60});count++;}if(data3 < 3 || isNaN(data3)){found=fail(found,path+"/words","minimum",{comparison: ">=", limit: 3});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
