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
    case "maxItems": return "must not have more than " + p.limit + (p.limit === 1 ? " item" : " items");
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["bytedance/seedream-3.0", "bytedance/seedream-4-0-250828"];
const c1 = ["url", "b64_json"];
const c2 = ["1K", "2K", "4K"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.guidance_scale !== undefined){let data0 = data.guidance_scale;if(typeof data0 == "number"){if(data0 > 10 || isNaN(data0)){found=fail(found,path+"/guidance_scale","maximum",{comparison: "<=", limit: 10});count++;}if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/guidance_scale","minimum",{comparison: ">=", limit: 1});count++;}}else {found=fail(found,path+"/guidance_scale","type",{type: "number"});count++;}}if(data.image_urls !== undefined){let data1 = data.image_urls;if(Array.isArray(data1)){if(data1.length > 10){found=fail(found,path+"/image_urls","maxItems",{limit: 10});count++;}let valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = count;if(typeof data2 == "number"){}if(typeof data2 === "string"){if(!(uri(data2))){found=fail(found,path+"/image_urls/" + i0,"format",{format: "uri"});count++;}}else {found=fail(found,path+"/image_urls/" + i0,"type",{type: "string"});count++;}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/image_urls","type",{type: "array"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data3 === "bytedance/seedream-3.0") || (data3 === "bytedance/seedream-4-0-250828"))){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.prompt !== undefined){let data4 = data.prompt;if(typeof data4 !== "string"){found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.response_format !== undefined){let data5 = data.response_format;if(typeof data5 !== "string"){found=fail(found,path+"/response_format","type",{type: "string"});count++;}if(!((data5 === "url") || (data5 === "b64_json"))){found=fail(found,path+"/response_format","enum",{allowedValues: c1});count++;}}if(data.seed !== undefined){let data6 = data.seed;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/seed","type",{type: "integer"});count++;}if(typeof data6 == "number"){if(data6 > 2147483647 || isNaN(data6)){found=fail(found,path+"/seed","maximum",{comparison: "<=", limit: 2147483647});count++;}if(data6 < -1 || isNaN(data6)){found=fail(found,path+"/seed","minimum",{comparison: ">=", limit: -1});count++;}}}if(data.size !== undefined){let data7 = data.size;if(typeof data7 !== "string"){found=fail(found,path+"/size","type",{type: "string"});count++;}if(!(((data7 === "1K") || (data7 === "2K")) || (data7 === "4K"))){found=fail(found,path+"/size","enum",{allowedValues: c2});count++;}}if(data.watermark !== undefined){let data8 = data.watermark;if(typeof data8 !== "boolean"){found=fail(found,path+"/watermark","type",{type: "boolean"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
