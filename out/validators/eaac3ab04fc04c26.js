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
function oneOfValues(values) {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - 12;
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
function message(keyword, p) {
  switch (keyword) {
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "format": return "must be a valid " + p.format;
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["object", "null"];
const c1 = ["waiting", "queued", "generating", "completed", "error"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.status === undefined){found=fail(found,path,"required",{missingProperty: "status"});count++;}if(data.error !== undefined){let data0 = data.error;if((!(isObject(data0))) && (data0 !== null)){found=fail(found,path+"/error","type",{type: c0});count++;}if(isObject(data0)){if(data0.message !== undefined){let data1 = data0.message;if(typeof data1 !== "string"){found=fail(found,path+"/error/message","type",{type: "string"});count++;}}if(data0.name !== undefined){let data2 = data0.name;if(typeof data2 !== "string"){found=fail(found,path+"/error/name","type",{type: "string"});count++;}}}}if(data.id !== undefined){let data3 = data.id;if(typeof data3 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.meta !== undefined){let data4 = data.meta;if((!(isObject(data4))) && (data4 !== null)){found=fail(found,path+"/meta","type",{type: c0});count++;}if(isObject(data4)){if(data4.usage !== undefined){let data5 = data4.usage;if(isObject(data5)){if(data5.credits_used !== undefined){let data6 = data5.credits_used;if(!(typeof data6 == "number")){found=fail(found,path+"/meta/usage/credits_used","type",{type: "number"});count++;}}}else {found=fail(found,path+"/meta/usage","type",{type: "object"});count++;}}}}if(data.status !== undefined){let data7 = data.status;if(typeof data7 !== "string"){found=fail(found,path+"/status","type",{type: "string"});count++;}if(!(((((data7 === "waiting") || (data7 === "queued")) || (data7 === "generating")) || (data7 === "completed")) || (data7 === "error"))){found=fail(found,path+"/status","enum",{allowedValues: c1});count++;}}if(data.usage !== undefined){let data8 = data.usage;if(isObject(data8)){if(data8.credits === undefined){found=fail(found,path+"/usage","required",{missingProperty: "credits"});count++;}if(data8.credits !== undefined){let data9 = data8.credits;if(typeof data9 == "number"){if(data9 < 0 || isNaN(data9)){found=fail(found,path+"/usage/credits","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/usage/credits","type",{type: "number"});count++;}}}else {found=fail(found,path+"/usage","type",{type: "object"});count++;}}if(data.video !== undefined){let data10 = data.video;if((!(isObject(data10))) && (data10 !== null)){found=fail(found,path+"/video","type",{type: c0});count++;}if(isObject(data10)){if(data10.url === undefined){found=fail(found,path+"/video","required",{missingProperty: "url"});count++;}if(data10.duration !== undefined){let data11 = data10.duration;if(!(typeof data11 == "number")){found=fail(found,path+"/video/duration","type",{type: "number"});count++;}}if(data10.url !== undefined){let data12 = data10.url;if(typeof data12 == "number"){}if(typeof data12 === "string"){if(!(uri(data12))){found=fail(found,path+"/video/url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/video/url","type",{type: "string"});count++;}}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
