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
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "format": return "must be a valid " + p.format;
    case "minimum": return "must be at least " + p.limit;
    case "oneOf": return p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives";
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["integer", "null"];
const c1 = ["boolean", "null"];
const c2 = ["mistral/mistral-ocr-latest", "mistral/mistral-ocr-2505"];
const c3 = ["string", "null"];
const c4 = ["document_url"];
const c5 = ["image_url"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.document === undefined){found=fail(found,path,"required",{missingProperty: "document"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.document !== undefined){let data0 = data.document;const _errs2 = count;let valid1 = false;let passing0 = null;const _errs3 = count;if(!(f1(data0, path+"/document"))){found=join(found,f1.errors);count = found.length;}else {}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);if(_valid0){valid1 = true;passing0 = 0;}const _errs4 = count;if(!(f2(data0, path+"/document"))){found=join(found,f2.errors);count = found.length;}else {}var _valid0 = _errs4 === count;if(!_valid0)count=group(found,_errs4);if(_valid0 && valid1){valid1 = false;passing0 = [passing0, 1];}else {if(_valid0){valid1 = true;passing0 = 1;}}if(!valid1){found=either(found,path+"/document","oneOf",{passingSchemas: passing0},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.image_limit !== undefined){let data1 = data.image_limit;if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){found=fail(found,path+"/image_limit","type",{type: c0});count++;}if(typeof data1 == "number"){if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/image_limit","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.image_min_size !== undefined){let data2 = data.image_min_size;if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){found=fail(found,path+"/image_min_size","type",{type: c0});count++;}if(typeof data2 == "number"){if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/image_min_size","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.include_image_base64 !== undefined){let data3 = data.include_image_base64;if((typeof data3 !== "boolean") && (data3 !== null)){found=fail(found,path+"/include_image_base64","type",{type: c1});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data4 === "mistral/mistral-ocr-latest") || (data4 === "mistral/mistral-ocr-2505"))){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.pages !== undefined){let data5 = data.pages;const _errs14 = count;let valid2 = false;const _errs15 = count;if(Array.isArray(data5)){let valid4 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];const _errs17 = count;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/pages/" + i0,"type",{type: "integer"});count++;}if(typeof data6 == "number"){if(data6 < 0 || isNaN(data6)){found=fail(found,path+"/pages/" + i0,"minimum",{comparison: ">=", limit: 0});count++;}}var valid3 = _errs17 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/pages","type",{type: "array"});count++;}var _valid1 = _errs15 === count;if(!_valid1)count=group(found,_errs15);valid2 = valid2 || _valid1;if(!valid2){const _errs19 = count;if(typeof data5 !== "string"){found=fail(found,path+"/pages","type",{type: "string"});count++;}var _valid1 = _errs19 === count;if(!_valid1)count=group(found,_errs19);valid2 = valid2 || _valid1;if(!valid2){const _errs21 = count;if(data5 !== null){found=fail(found,path+"/pages","type",{type: "null"});count++;}var _valid1 = _errs21 === count;if(!_valid1)count=group(found,_errs21);valid2 = valid2 || _valid1;if(!valid2){}}}if(!valid2){found=either(found,path+"/pages","anyOf",{},_errs14);count=found.length;}else {count=_errs14;found=cut(found,count);}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.document_url === undefined){found=fail(found,path,"required",{missingProperty: "document_url"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.document_name !== undefined){let data0 = data.document_name;if((typeof data0 !== "string") && (data0 !== null)){found=fail(found,path+"/document_name","type",{type: c3});count++;}}if(data.document_url !== undefined){let data1 = data.document_url;if(typeof data1 == "number"){}if(typeof data1 === "string"){if(!(uri(data1))){found=fail(found,path+"/document_url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/document_url","type",{type: "string"});count++;}}if(data.type !== undefined){let data2 = data.type;if(typeof data2 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data2 === "document_url")){found=fail(found,path+"/type","enum",{allowedValues: c4});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.image_url === undefined){found=fail(found,path,"required",{missingProperty: "image_url"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.image_url !== undefined){let data0 = data.image_url;const _errs2 = count;let valid1 = false;const _errs3 = count;if(typeof data0 == "number"){}if(typeof data0 === "string"){if(!(uri(data0))){found=fail(found,path+"/image_url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/image_url","type",{type: "string"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(isObject(data0)){if(data0.url === undefined){found=fail(found,path+"/image_url","required",{missingProperty: "url"});count++;}if(data0.detail !== undefined){let data1 = data0.detail;if((typeof data1 !== "string") && (data1 !== null)){found=fail(found,path+"/image_url/detail","type",{type: c3});count++;}}if(data0.url !== undefined){let data2 = data0.url;if(typeof data2 == "number"){}if(typeof data2 === "string"){if(!(uri(data2))){found=fail(found,path+"/image_url/url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/image_url/url","type",{type: "string"});count++;}}}else {found=fail(found,path+"/image_url","type",{type: "object"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/image_url","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "image_url")){found=fail(found,path+"/type","enum",{allowedValues: c5});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function list(errors) {
  return errors.flatMap((error) => (error.branch ? list(error.branch) : [issue(error)]));
}
function issue({ path, keyword, params, branches }) {
  const own = { path, keyword, message: message(keyword, params), params };
  if (branches.length === 0 || params.passingSchemas) return own;
  const ranked = branches.map((branch) => list([branch])).map((issues) => [distance(path, issues), issues]);
  const alternatives = ranked.sort(([a], [b]) => a - b).map(([, issues]) => issues);
  return { ...own, message: explain(own, alternatives), alternatives };
}
function distance(path, issues) {
  const wrongType = issues.some((issue) => issue.path === path && issue.keyword === "type");
  const wrongValues = issues.filter(({ keyword }) => keyword === "const" || keyword === "enum").length;
  return (wrongType ? 1e9 : 0) + wrongValues * 1e5 + issues.length;
}
function explain({ path, message }, alternatives) {
  const [closest] = alternatives;
  const all = alternatives.flat();
  if (all.every((issue) => issue.path === path && issue.keyword === "type")) {
    return "must be " + [...new Set(all.flatMap(({ params }) => params.type))].join(" or ");
  }
  let leaf = closest[0];
  while (leaf?.alternatives && leaf.message.startsWith("must match")) leaf = leaf.alternatives[0][0];
  if (!leaf) return message;
  const place = leaf.path === path ? "the value" : leaf.path;
  const more = closest.length > 1 ? " (and " + (closest.length - 1) + " more)" : "";
  return message + "; in the closest one " + place + " " + leaf.message + more;
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
