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
function ucs2length(text) {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
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
    case "minLength": return "must have at least " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minimum": return "must be at least " + p.limit;
    case "oneOf": return p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives";
    case "pattern": return "must match the pattern " + p.pattern;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["assistant"];
const c1 = ["string", "null"];
const c2 = ["end_turn", "max_tokens", "stop_sequence", "tool_use", null];
const c3 = ["message"];
const c4 = ["thinking"];
const c5 = ["integer", "null"];
const c6 = ["object", "null"];
const c7 = ["ephemeral"];
const c8 = ["text"];
const c9 = ["url"];
const c10 = ["image"];
const c11 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const c12 = ["tool_use"];
const c13 = ["tool_result"];
const c14 = ["image/jpeg", "image/png", "image/gif", "image/webp"];
const c15 = ["base64"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.content !== undefined){let data0 = data.content;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f1(data1, path+"/content/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}}if(data.id !== undefined){let data2 = data.id;if(typeof data2 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.role !== undefined){let data4 = data.role;if(typeof data4 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data4 === "assistant")){found=fail(found,path+"/role","enum",{allowedValues: c0});count++;}}if(data.stop_reason !== undefined){let data5 = data.stop_reason;if((typeof data5 !== "string") && (data5 !== null)){found=fail(found,path+"/stop_reason","type",{type: c1});count++;}if(!(((((data5 === "end_turn") || (data5 === "max_tokens")) || (data5 === "stop_sequence")) || (data5 === "tool_use")) || (data5 === null))){found=fail(found,path+"/stop_reason","enum",{allowedValues: c2});count++;}}if(data.stop_sequence !== undefined){let data6 = data.stop_sequence;if((typeof data6 !== "string") && (data6 !== null)){found=fail(found,path+"/stop_sequence","type",{type: c1});count++;}}if(data.type !== undefined){let data7 = data.type;if(typeof data7 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data7 === "message")){found=fail(found,path+"/type","enum",{allowedValues: c3});count++;}}if(data.usage !== undefined){let data8 = data.usage;if(!(f2(data8, path+"/usage"))){found=join(found,f2.errors);count = found.length;}else {}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;const _errs0 = count;let valid0 = false;let passing0 = null;const _errs1 = count;if(!(f3(data, path))){found=join(found,f3.errors);count = found.length;}else {}var _valid0 = _errs1 === count;if(!_valid0)count=group(found,_errs1);if(_valid0){valid0 = true;passing0 = 0;}const _errs2 = count;if(!(f4(data, path))){found=join(found,f4.errors);count = found.length;}else {}var _valid0 = _errs2 === count;if(!_valid0)count=group(found,_errs2);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}const _errs3 = count;if(!(f5(data, path))){found=join(found,f5.errors);count = found.length;}else {}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 2];}else {if(_valid0){valid0 = true;passing0 = 2;}const _errs4 = count;if(!(f6(data, path))){found=join(found,f6.errors);count = found.length;}else {}var _valid0 = _errs4 === count;if(!_valid0)count=group(found,_errs4);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 3];}else {if(_valid0){valid0 = true;passing0 = 3;}const _errs5 = count;if(isObject(data)){if(data.thinking === undefined){found=fail(found,path,"required",{missingProperty: "thinking"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.signature !== undefined){let data0 = data.signature;if(typeof data0 !== "string"){found=fail(found,path+"/signature","type",{type: "string"});count++;}}if(data.thinking !== undefined){let data1 = data.thinking;if(typeof data1 !== "string"){found=fail(found,path+"/thinking","type",{type: "string"});count++;}}if(data.type !== undefined){let data2 = data.type;if(typeof data2 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data2 === "thinking")){found=fail(found,path+"/type","enum",{allowedValues: c4});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 4];}else {if(_valid0){valid0 = true;passing0 = 4;}}}}}if(!valid0){found=either(found,path,"oneOf",{passingSchemas: passing0},_errs0);count=found.length;}else {count=_errs0;found=cut(found,count);}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.input_tokens === undefined){found=fail(found,path,"required",{missingProperty: "input_tokens"});count++;}if(data.output_tokens === undefined){found=fail(found,path,"required",{missingProperty: "output_tokens"});count++;}if(data.cache_creation_input_tokens !== undefined){let data0 = data.cache_creation_input_tokens;if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){found=fail(found,path+"/cache_creation_input_tokens","type",{type: c5});count++;}if(typeof data0 == "number"){if(data0 < 0 || isNaN(data0)){found=fail(found,path+"/cache_creation_input_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.cache_read_input_tokens !== undefined){let data1 = data.cache_read_input_tokens;if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){found=fail(found,path+"/cache_read_input_tokens","type",{type: c5});count++;}if(typeof data1 == "number"){if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/cache_read_input_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.input_tokens !== undefined){let data2 = data.input_tokens;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/input_tokens","type",{type: "integer"});count++;}if(typeof data2 == "number"){if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/input_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.output_tokens !== undefined){let data3 = data.output_tokens;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){found=fail(found,path+"/output_tokens","type",{type: "integer"});count++;}if(typeof data3 == "number"){if(data3 < 0 || isNaN(data3)){found=fail(found,path+"/output_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function f3(data,path){let found = null;let count = 0;if(isObject(data)){if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.cache_control !== undefined){let data0 = data.cache_control;if((!(isObject(data0))) && (data0 !== null)){found=fail(found,path+"/cache_control","type",{type: c6});count++;}if(isObject(data0)){if(data0.type === undefined){found=fail(found,path+"/cache_control","required",{missingProperty: "type"});count++;}if(data0.type !== undefined){let data1 = data0.type;if(typeof data1 !== "string"){found=fail(found,path+"/cache_control/type","type",{type: "string"});count++;}if(!(data1 === "ephemeral")){found=fail(found,path+"/cache_control/type","enum",{allowedValues: c7});count++;}}}}if(data.text !== undefined){let data2 = data.text;if(typeof data2 === "string"){if(ucs2length(data2) < 1){found=fail(found,path+"/text","minLength",{limit: 1});count++;}}else {found=fail(found,path+"/text","type",{type: "string"});count++;}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "text")){found=fail(found,path+"/type","enum",{allowedValues: c8});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f3.errors = found;return count === 0;}
function f4(data,path){let found = null;let count = 0;if(isObject(data)){if(data.source === undefined){found=fail(found,path,"required",{missingProperty: "source"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.source !== undefined){let data0 = data.source;const _errs2 = count;let valid1 = false;let passing0 = null;const _errs3 = count;if(!(f7(data0, path+"/source"))){found=join(found,f7.errors);count = found.length;}else {}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);if(_valid0){valid1 = true;passing0 = 0;}const _errs4 = count;if(isObject(data0)){if(data0.type === undefined){found=fail(found,path+"/source","required",{missingProperty: "type"});count++;}if(data0.url === undefined){found=fail(found,path+"/source","required",{missingProperty: "url"});count++;}if(data0.type !== undefined){let data1 = data0.type;if(typeof data1 !== "string"){found=fail(found,path+"/source/type","type",{type: "string"});count++;}if(!(data1 === "url")){found=fail(found,path+"/source/type","enum",{allowedValues: c9});count++;}}if(data0.url !== undefined){let data2 = data0.url;if(typeof data2 == "number"){}if(typeof data2 === "string"){if(!(uri(data2))){found=fail(found,path+"/source/url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/source/url","type",{type: "string"});count++;}}}else {found=fail(found,path+"/source","type",{type: "object"});count++;}var _valid0 = _errs4 === count;if(!_valid0)count=group(found,_errs4);if(_valid0 && valid1){valid1 = false;passing0 = [passing0, 1];}else {if(_valid0){valid1 = true;passing0 = 1;}}if(!valid1){found=either(found,path+"/source","oneOf",{passingSchemas: passing0},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "image")){found=fail(found,path+"/type","enum",{allowedValues: c10});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f4.errors = found;return count === 0;}
function f5(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.input === undefined){found=fail(found,path,"required",{missingProperty: "input"});count++;}if(data.name === undefined){found=fail(found,path,"required",{missingProperty: "name"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.id !== undefined){let data0 = data.id;if(typeof data0 === "string"){if(!c11.test(data0)){found=fail(found,path+"/id","pattern",{pattern: "^[a-zA-Z0-9_-]+$"});count++;}}else {found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.input !== undefined){let data1 = data.input;if(isObject(data1)){}else {found=fail(found,path+"/input","type",{type: "object"});count++;}}if(data.name !== undefined){let data2 = data.name;if(typeof data2 !== "string"){found=fail(found,path+"/name","type",{type: "string"});count++;}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "tool_use")){found=fail(found,path+"/type","enum",{allowedValues: c12});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f5.errors = found;return count === 0;}
function f6(data,path){let found = null;let count = 0;if(isObject(data)){if(data.tool_use_id === undefined){found=fail(found,path,"required",{missingProperty: "tool_use_id"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs2 = count;let valid1 = false;const _errs3 = count;if(typeof data0 !== "string"){found=fail(found,path+"/content","type",{type: "string"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;const _errs8 = count;let valid4 = false;let passing0 = null;const _errs9 = count;if(!(f3(data1, path+"/content/" + i0))){found=join(found,f3.errors);count = found.length;}else {}var _valid1 = _errs9 === count;if(!_valid1)count=group(found,_errs9);if(_valid1){valid4 = true;passing0 = 0;}const _errs10 = count;if(!(f4(data1, path+"/content/" + i0))){found=join(found,f4.errors);count = found.length;}else {}var _valid1 = _errs10 === count;if(!_valid1)count=group(found,_errs10);if(_valid1 && valid4){valid4 = false;passing0 = [passing0, 1];}else {if(_valid1){valid4 = true;passing0 = 1;}}if(!valid4){found=either(found,path+"/content/" + i0,"oneOf",{passingSchemas: passing0},_errs8);count=found.length;}else {count=_errs8;found=cut(found,count);}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/content","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.is_error !== undefined){let data2 = data.is_error;if(typeof data2 !== "boolean"){found=fail(found,path+"/is_error","type",{type: "boolean"});count++;}}if(data.tool_use_id !== undefined){let data3 = data.tool_use_id;if(typeof data3 !== "string"){found=fail(found,path+"/tool_use_id","type",{type: "string"});count++;}}if(data.type !== undefined){let data4 = data.type;if(typeof data4 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data4 === "tool_result")){found=fail(found,path+"/type","enum",{allowedValues: c13});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f6.errors = found;return count === 0;}
function f7(data,path){let found = null;let count = 0;if(isObject(data)){if(data.data === undefined){found=fail(found,path,"required",{missingProperty: "data"});count++;}if(data.media_type === undefined){found=fail(found,path,"required",{missingProperty: "media_type"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.data !== undefined){let data0 = data.data;if(typeof data0 !== "string"){found=fail(found,path+"/data","type",{type: "string"});count++;}}if(data.media_type !== undefined){let data1 = data.media_type;if(typeof data1 !== "string"){found=fail(found,path+"/media_type","type",{type: "string"});count++;}if(!((((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/gif")) || (data1 === "image/webp"))){found=fail(found,path+"/media_type","enum",{allowedValues: c14});count++;}}if(data.type !== undefined){let data2 = data.type;if(typeof data2 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data2 === "base64")){found=fail(found,path+"/type","enum",{allowedValues: c15});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f7.errors = found;return count === 0;}
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
