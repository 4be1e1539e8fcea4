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
const uriPattern = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const uri = (text) => /\/|:/.test(text) && uriPattern.test(text);
function message(keyword, p) {
  switch (keyword) {
    case "format": return "must be a valid " + p.format;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.images === undefined){found=fail(found,path,"required",{missingProperty: "images"});count++;}if(data.has_nsfw_concepts !== undefined){let data0 = data.has_nsfw_concepts;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(typeof data1 !== "boolean"){found=fail(found,path+"/has_nsfw_concepts/" + i0,"type",{type: "boolean"});count++;}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/has_nsfw_concepts","type",{type: "array"});count++;}}if(data.images !== undefined){let data2 = data.images;if(!(f1(data2, path+"/images"))){found=join(found,f1.errors);count = found.length;}else {}}if(data.prompt !== undefined){let data3 = data.prompt;if(typeof data3 !== "string"){found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.seed !== undefined){let data4 = data.seed;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){found=fail(found,path+"/seed","type",{type: "integer"});count++;}}if(data.timings !== undefined){let data5 = data.timings;if(isObject(data5)){if(data5.inference !== undefined){let data6 = data5.inference;if(!(typeof data6 == "number")){found=fail(found,path+"/timings/inference","type",{type: "number"});count++;}}}else {found=fail(found,path+"/timings","type",{type: "object"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(Array.isArray(data)){let valid1 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs1 = count;if(isObject(data0)){if(data0.url === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "url"});count++;}if(data0.content_type !== undefined){let data1 = data0.content_type;if(typeof data1 !== "string"){found=fail(found,path+"/" + i0+"/content_type","type",{type: "string"});count++;}}if(data0.height !== undefined){let data2 = data0.height;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/" + i0+"/height","type",{type: "integer"});count++;}}if(data0.url !== undefined){let data3 = data0.url;if(typeof data3 == "number"){}if(typeof data3 === "string"){if(!(uri(data3))){found=fail(found,path+"/" + i0+"/url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/" + i0+"/url","type",{type: "string"});count++;}}if(data0.width !== undefined){let data4 = data0.width;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){found=fail(found,path+"/" + i0+"/width","type",{type: "integer"});count++;}}}else {found=fail(found,path+"/" + i0,"type",{type: "object"});count++;}var valid0 = _errs1 === count;if(!valid0){valid1 = false;}}}else {found=fail(found,path,"type",{type: "array"});count++;}f1.errors = found;return count === 0;}
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
