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
function oneOfValues(values) {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - 12;
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
function message(keyword, p) {
  switch (keyword) {
    case "additionalProperties": return "must not have the property " + JSON.stringify(p.additionalProperty);
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "maxLength": return "must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "maxProperties": return "must not have more than " + p.limit + (p.limit === 1 ? " property" : " properties");
    case "maximum": return "must be at most " + p.limit;
    case "minItems": return "must have at least " + p.limit + (p.limit === 1 ? " item" : " items");
    case "minimum": return "must be at least " + p.limit;
    case "oneOf": return p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives";
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["string", "null"];
const c1 = ["integer", "null"];
const c2 = ["object", "null"];
const c3 = ["openai/gpt-4.1-2025-04-14", "gpt-4.1-2025-04-14"];
const c4 = ["boolean", "null"];
const c5 = ["number", "null"];
const c6 = ["auto", "disabled", null];
const c7 = ["function_call_output"];
const c8 = ["user", "system", "developer", "assistant"];
const c9 = ["message"];
const c10 = ["input_text"];
const c11 = ["low", "high", "auto"];
const c12 = ["input_image"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.input === undefined){found=fail(found,path,"required",{missingProperty: "input"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.input !== undefined){let data0 = data.input;const _errs2 = count;let valid1 = false;const _errs3 = count;if(typeof data0 !== "string"){found=fail(found,path+"/input","type",{type: "string"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){if(data0.length < 1){found=fail(found,path+"/input","minItems",{limit: 1});count++;}let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;if(!(f1(data1, path+"/input/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/input","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/input","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.instructions !== undefined){let data2 = data.instructions;if((typeof data2 !== "string") && (data2 !== null)){found=fail(found,path+"/instructions","type",{type: c0});count++;}}if(data.max_output_tokens !== undefined){let data3 = data.max_output_tokens;if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){found=fail(found,path+"/max_output_tokens","type",{type: c1});count++;}if(typeof data3 == "number"){if(data3 < 16 || isNaN(data3)){found=fail(found,path+"/max_output_tokens","minimum",{comparison: ">=", limit: 16});count++;}}}if(data.metadata !== undefined){let data4 = data.metadata;if((!(isObject(data4))) && (data4 !== null)){found=fail(found,path+"/metadata","type",{type: c2});count++;}if(isObject(data4)){if(Object.keys(data4).length > 16){found=fail(found,path+"/metadata","maxProperties",{limit: 16});count++;}for(const key0 in data4){let data5 = data4[key0];if(typeof data5 === "string"){if(ucs2length(data5) > 512){found=fail(found,path+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"maxLength",{limit: 512});count++;}}else {found=fail(found,path+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"});count++;}}}}if(data.model !== undefined){let data6 = data.model;if(typeof data6 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data6 === "openai/gpt-4.1-2025-04-14") || (data6 === "gpt-4.1-2025-04-14"))){found=fail(found,path+"/model","enum",{allowedValues: c3});count++;}}if(data.previous_response_id !== undefined){let data7 = data.previous_response_id;if((typeof data7 !== "string") && (data7 !== null)){found=fail(found,path+"/previous_response_id","type",{type: c0});count++;}}if(data.store !== undefined){let data8 = data.store;if((typeof data8 !== "boolean") && (data8 !== null)){found=fail(found,path+"/store","type",{type: c4});count++;}}if(data.temperature !== undefined){let data9 = data.temperature;if((!(typeof data9 == "number")) && (data9 !== null)){found=fail(found,path+"/temperature","type",{type: c5});count++;}if(typeof data9 == "number"){if(data9 > 2 || isNaN(data9)){found=fail(found,path+"/temperature","maximum",{comparison: "<=", limit: 2});count++;}if(data9 < 0 || isNaN(data9)){found=fail(found,path+"/temperature","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.truncation !== undefined){let data10 = data.truncation;if((typeof data10 !== "string") && (data10 !== null)){found=fail(found,path+"/truncation","type",{type: c0});count++;}if(!(((data10 === "auto") || (data10 === "disabled")) || (data10 === null))){found=fail(found,path+"/truncation","enum",{allowedValues: c6});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;const _errs0 = count;let valid0 = false;let passing0 = null;const _errs1 = count;if(!(f2(data, path))){found=join(found,f2.errors);count = found.length;}else {}var _valid0 = _errs1 === count;if(!_valid0)count=group(found,_errs1);if(_valid0){valid0 = true;passing0 = 0;}const _errs2 = count;if(isObject(data)){if(data.call_id === undefined){found=fail(found,path,"required",{missingProperty: "call_id"});count++;}if(data.output === undefined){found=fail(found,path,"required",{missingProperty: "output"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.call_id !== undefined){let data0 = data.call_id;if(typeof data0 !== "string"){found=fail(found,path+"/call_id","type",{type: "string"});count++;}}if(data.output !== undefined){let data1 = data.output;if(typeof data1 !== "string"){found=fail(found,path+"/output","type",{type: "string"});count++;}}if(data.type !== undefined){let data2 = data.type;if(typeof data2 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data2 === "function_call_output")){found=fail(found,path+"/type","enum",{allowedValues: c7});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}var _valid0 = _errs2 === count;if(!_valid0)count=group(found,_errs2);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}}if(!valid0){found=either(found,path,"oneOf",{passingSchemas: passing0},_errs0);count=found.length;}else {count=_errs0;found=cut(found,count);}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}for(const key0 in data){if(!(((key0 === "content") || (key0 === "role")) || (key0 === "type"))){found=fail(found,path,"additionalProperties",{additionalProperty: key0});count++;}}if(data.content !== undefined){let data0 = data.content;if(!(f3(data0, path+"/content"))){found=join(found,f3.errors);count = found.length;}else {}}if(data.role !== undefined){let data1 = data.role;if(typeof data1 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!((((data1 === "user") || (data1 === "system")) || (data1 === "developer")) || (data1 === "assistant"))){found=fail(found,path+"/role","enum",{allowedValues: c8});count++;}}if(data.type !== undefined){let data2 = data.type;if(typeof data2 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data2 === "message")){found=fail(found,path+"/type","enum",{allowedValues: c9});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function f3(data,path){let found = null;let count = 0;const _errs0 = count;let valid0 = false;const _errs1 = count;if(typeof data !== "string"){found=fail(found,path,"type",{type: "string"});count++;}var _valid0 = _errs1 === count;if(!_valid0)count=group(found,_errs1);valid0 = valid0 || _valid0;if(!valid0){const _errs3 = count;if(Array.isArray(data)){let valid2 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs5 = count;const _errs6 = count;let valid3 = false;let passing0 = null;const _errs7 = count;if(isObject(data0)){if(data0.text === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "text"});count++;}if(data0.type === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "type"});count++;}if(data0.text !== undefined){let data1 = data0.text;if(typeof data1 !== "string"){found=fail(found,path+"/" + i0+"/text","type",{type: "string"});count++;}}if(data0.type !== undefined){let data2 = data0.type;if(typeof data2 !== "string"){found=fail(found,path+"/" + i0+"/type","type",{type: "string"});count++;}if(!(data2 === "input_text")){found=fail(found,path+"/" + i0+"/type","enum",{allowedValues: c10});count++;}}}else {found=fail(found,path+"/" + i0,"type",{type: "object"});count++;}var _valid1 = _errs7 === count;if(!_valid1)count=group(found,_errs7);if(_valid1){valid3 = true;passing0 = 0;}const _errs13 = count;if(!(f4(data0, path+"/" + i0))){found=join(found,f4.errors);count = found.length;}else {}var _valid1 = _errs13 === count;if(!_valid1)count=group(found,_errs13);if(_valid1 && valid3){valid3 = false;passing0 = [passing0, 1];}else {if(_valid1){valid3 = true;passing0 = 1;}}if(!valid3){found=either(found,path+"/" + i0,"oneOf",{passingSchemas: passing0},_errs6);count=found.length;}else {count=_errs6;found=cut(found,count);}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path,"type",{type: "array"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid0 = valid0 || _valid0;if(!valid0){}}if(!valid0){found=either(found,path,"anyOf",{},_errs0);count=found.length;}else {count=_errs0;found=cut(found,count);}f3.errors = found;return count === 0;}
function f4(data,path){let found = null;let count = 0;if(isObject(data)){if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.detail !== undefined){let data0 = data.detail;if(typeof data0 !== "string"){found=fail(found,path+"/detail","type",{type: "string"});count++;}if(!(((data0 === "low") || (data0 === "high")) || (data0 === "auto"))){found=fail(found,path+"/detail","enum",{allowedValues: c11});count++;}}if(data.file_id !== undefined){let data1 = data.file_id;if((typeof data1 !== "string") && (data1 !== null)){found=fail(found,path+"/file_id","type",{type: c0});count++;}}if(data.image_url !== undefined){let data2 = data.image_url;if((typeof data2 !== "string") && (data2 !== null)){found=fail(found,path+"/image_url","type",{type: c0});count++;}}if(data.type !== undefined){let data3 = data.type;if(typeof data3 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data3 === "input_image")){found=fail(found,path+"/type","enum",{allowedValues: c12});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f4.errors = found;return count === 0;}
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
