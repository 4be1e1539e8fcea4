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
    case "maximum": return "must be at most " + p.limit;
    case "minItems": return "must have at least " + p.limit + (p.limit === 1 ? " item" : " items");
    case "minimum": return "must be at least " + p.limit;
    case "oneOf": return p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives";
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["meta-llama/llama-guard-4-12b"];
const c1 = ["user"];
const c2 = ["text"];
const c3 = ["system"];
const c4 = ["string", "null"];
const c5 = ["assistant"];
const c6 = ["low", "high", "auto"];
const c7 = ["image_url"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.messages === undefined){found=fail(found,path,"required",{missingProperty: "messages"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.max_tokens !== undefined){let data0 = data.max_tokens;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/max_tokens","type",{type: "integer"});count++;}if(typeof data0 == "number"){if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/max_tokens","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.messages !== undefined){let data1 = data.messages;if(Array.isArray(data1)){if(data1.length < 1){found=fail(found,path+"/messages","minItems",{limit: 1});count++;}let valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = count;if(!(f1(data2, path+"/messages/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/messages","type",{type: "array"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data3 === "meta-llama/llama-guard-4-12b")){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.temperature !== undefined){let data4 = data.temperature;if(typeof data4 == "number"){if(data4 > 2 || isNaN(data4)){found=fail(found,path+"/temperature","maximum",{comparison: "<=", limit: 2});count++;}if(data4 < 0 || isNaN(data4)){found=fail(found,path+"/temperature","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/temperature","type",{type: "number"});count++;}}if(data.top_p !== undefined){let data5 = data.top_p;if(typeof data5 == "number"){if(data5 > 1 || isNaN(data5)){found=fail(found,path+"/top_p","maximum",{comparison: "<=", limit: 1});count++;}if(data5 < 0.01 || isNaN(data5)){found=fail(found,path+"/top_p","minimum",{comparison: ">=", limit: 0.01});count++;}}else {found=fail(found,path+"/top_p","type",{type: "number"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;const _errs0 = count;let valid0 = false;let passing0 = null;const _errs1 = count;if(!(f2(data, path))){found=join(found,f2.errors);count = found.length;}else {}var _valid0 = _errs1 === count;if(!_valid0)count=group(found,_errs1);if(_valid0){valid0 = true;passing0 = 0;}const _errs2 = count;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs5 = count;let valid2 = false;const _errs6 = count;if(typeof data0 !== "string"){found=fail(found,path+"/content","type",{type: "string"});count++;}var _valid1 = _errs6 === count;if(!_valid1)count=group(found,_errs6);valid2 = valid2 || _valid1;if(!valid2){const _errs8 = count;if(!(f3(data0, path+"/content"))){found=join(found,f3.errors);count = found.length;}else {}var _valid1 = _errs8 === count;if(!_valid1)count=group(found,_errs8);valid2 = valid2 || _valid1;if(!valid2){}}if(!valid2){found=either(found,path+"/content","anyOf",{},_errs5);count=found.length;}else {count=_errs5;found=cut(found,count);}}if(data.name !== undefined){let data1 = data.name;if(typeof data1 !== "string"){found=fail(found,path+"/name","type",{type: "string"});count++;}}if(data.role !== undefined){let data2 = data.role;if(typeof data2 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data2 === "user")){found=fail(found,path+"/role","enum",{allowedValues: c1});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}var _valid0 = _errs2 === count;if(!_valid0)count=group(found,_errs2);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}const _errs13 = count;if(!(f4(data, path))){found=join(found,f4.errors);count = found.length;}else {}var _valid0 = _errs13 === count;if(!_valid0)count=group(found,_errs13);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 2];}else {if(_valid0){valid0 = true;passing0 = 2;}}}if(!valid0){found=either(found,path,"oneOf",{passingSchemas: passing0},_errs0);count=found.length;}else {count=_errs0;found=cut(found,count);}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs2 = count;let valid1 = false;const _errs3 = count;if(typeof data0 !== "string"){found=fail(found,path+"/content","type",{type: "string"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;if(isObject(data1)){if(data1.text === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "text"});count++;}if(data1.type === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "type"});count++;}if(data1.text !== undefined){let data2 = data1.text;if(typeof data2 !== "string"){found=fail(found,path+"/content/" + i0+"/text","type",{type: "string"});count++;}}if(data1.type !== undefined){let data3 = data1.type;if(typeof data3 !== "string"){found=fail(found,path+"/content/" + i0+"/type","type",{type: "string"});count++;}if(!(data3 === "text")){found=fail(found,path+"/content/" + i0+"/type","enum",{allowedValues: c2});count++;}}}else {found=fail(found,path+"/content/" + i0,"type",{type: "object"});count++;}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/content","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.name !== undefined){let data4 = data.name;if(typeof data4 !== "string"){found=fail(found,path+"/name","type",{type: "string"});count++;}}if(data.role !== undefined){let data5 = data.role;if(typeof data5 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data5 === "system")){found=fail(found,path+"/role","enum",{allowedValues: c3});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function f3(data,path){let found = null;let count = 0;if(Array.isArray(data)){if(data.length < 1){found=fail(found,path,"minItems",{limit: 1});count++;}let valid1 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs1 = count;const _errs2 = count;let valid2 = false;let passing0 = null;const _errs3 = count;if(isObject(data0)){if(data0.text === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "text"});count++;}if(data0.type === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "type"});count++;}if(data0.text !== undefined){let data1 = data0.text;if(typeof data1 !== "string"){found=fail(found,path+"/" + i0+"/text","type",{type: "string"});count++;}}if(data0.type !== undefined){let data2 = data0.type;if(typeof data2 !== "string"){found=fail(found,path+"/" + i0+"/type","type",{type: "string"});count++;}if(!(data2 === "text")){found=fail(found,path+"/" + i0+"/type","enum",{allowedValues: c2});count++;}}}else {found=fail(found,path+"/" + i0,"type",{type: "object"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);if(_valid0){valid2 = true;passing0 = 0;}const _errs9 = count;if(!(f5(data0, path+"/" + i0))){found=join(found,f5.errors);count = found.length;}else {}var _valid0 = _errs9 === count;if(!_valid0)count=group(found,_errs9);if(_valid0 && valid2){valid2 = false;passing0 = [passing0, 1];}else {if(_valid0){valid2 = true;passing0 = 1;}}if(!valid2){found=either(found,path+"/" + i0,"oneOf",{passingSchemas: passing0},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}var valid0 = _errs1 === count;if(!valid0){valid1 = false;}}}else {found=fail(found,path,"type",{type: "array"});count++;}f3.errors = found;return count === 0;}
function f4(data,path){let found = null;let count = 0;if(isObject(data)){if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs2 = count;let valid1 = false;const _errs3 = count;if((typeof data0 !== "string") && (data0 !== null)){found=fail(found,path+"/content","type",{type: c4});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;if(isObject(data1)){if(data1.text === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "text"});count++;}if(data1.type === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "type"});count++;}if(data1.text !== undefined){let data2 = data1.text;if(typeof data2 !== "string"){found=fail(found,path+"/content/" + i0+"/text","type",{type: "string"});count++;}}if(data1.type !== undefined){let data3 = data1.type;if(typeof data3 !== "string"){found=fail(found,path+"/content/" + i0+"/type","type",{type: "string"});count++;}if(!(data3 === "text")){found=fail(found,path+"/content/" + i0+"/type","enum",{allowedValues: c2});count++;}}}else {found=fail(found,path+"/content/" + i0,"type",{type: "object"});count++;}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/content","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.refusal !== undefined){let data4 = data.refusal;if((typeof data4 !== "string") && (data4 !== null)){found=fail(found,path+"/refusal","type",{type: c4});count++;}}if(data.role !== undefined){let data5 = data.role;if(typeof data5 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data5 === "assistant")){found=fail(found,path+"/role","enum",{allowedValues: c5});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f4.errors = found;return count === 0;}
function f5(data,path){let found = null;let count = 0;if(isObject(data)){if(data.image_url === undefined){found=fail(found,path,"required",{missingProperty: "image_url"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.image_url !== undefined){let data0 = data.image_url;if(isObject(data0)){if(data0.url === undefined){found=fail(found,path+"/image_url","required",{missingProperty: "url"});count++;}if(data0.detail !== undefined){let data1 = data0.detail;if(typeof data1 !== "string"){found=fail(found,path+"/image_url/detail","type",{type: "string"});count++;}if(!(((data1 === "low") || (data1 === "high")) || (data1 === "auto"))){found=fail(found,path+"/image_url/detail","enum",{allowedValues: c6});count++;}}if(data0.url !== undefined){let data2 = data0.url;if(typeof data2 == "number"){}if(typeof data2 === "string"){if(!(uri(data2))){found=fail(found,path+"/image_url/url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/image_url/url","type",{type: "string"});count++;}}}else {found=fail(found,path+"/image_url","type",{type: "object"});count++;}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "image_url")){found=fail(found,path+"/type","enum",{allowedValues: c7});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f5.errors = found;return count === 0;}
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
