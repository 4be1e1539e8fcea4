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
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "maxItems": return "must not have more than " + p.limit + (p.limit === 1 ? " item" : " items");
    case "maximum": return "must be at most " + p.limit;
    case "minItems": return "must have at least " + p.limit + (p.limit === 1 ? " item" : " items");
    case "minimum": return "must be at least " + p.limit;
    case "oneOf": return p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives";
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["gpt-3.5-turbo", "gpt-3.5-turbo-1106"];
const c1 = ["string", "null"];
const c2 = [null];
const c3 = ["text"];
const c4 = ["system"];
const c5 = ["user"];
const c6 = ["assistant"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.messages === undefined){found=fail(found,path,"required",{missingProperty: "messages"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.max_tokens !== undefined){let data0 = data.max_tokens;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/max_tokens","type",{type: "integer"});count++;}if(typeof data0 == "number"){if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/max_tokens","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.messages !== undefined){let data1 = data.messages;if(Array.isArray(data1)){if(data1.length < 1){found=fail(found,path+"/messages","minItems",{limit: 1});count++;}let valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = count;const _errs6 = count;let valid3 = false;let passing0 = null;const _errs7 = count;if(!(f1(data2, path+"/messages/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var _valid0 = _errs7 === count;if(!_valid0)count=group(found,_errs7);if(_valid0){valid3 = true;passing0 = 0;}const _errs8 = count;if(!(f2(data2, path+"/messages/" + i0))){found=join(found,f2.errors);count = found.length;}else {}var _valid0 = _errs8 === count;if(!_valid0)count=group(found,_errs8);if(_valid0 && valid3){valid3 = false;passing0 = [passing0, 1];}else {if(_valid0){valid3 = true;passing0 = 1;}const _errs9 = count;if(!(f3(data2, path+"/messages/" + i0))){found=join(found,f3.errors);count = found.length;}else {}var _valid0 = _errs9 === count;if(!_valid0)count=group(found,_errs9);if(_valid0 && valid3){valid3 = false;passing0 = [passing0, 2];}else {if(_valid0){valid3 = true;passing0 = 2;}}}if(!valid3){found=either(found,path+"/messages/" + i0,"oneOf",{passingSchemas: passing0},_errs6);count=found.length;}else {count=_errs6;found=cut(found,count);}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/messages","type",{type: "array"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data3 === "gpt-3.5-turbo") || (data3 === "gpt-3.5-turbo-1106"))){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.stop !== undefined){let data4 = data.stop;const _errs13 = count;let valid4 = false;const _errs14 = count;if(typeof data4 !== "string"){found=fail(found,path+"/stop","type",{type: "string"});count++;}var _valid1 = _errs14 === count;if(!_valid1)count=group(found,_errs14);valid4 = valid4 || _valid1;if(!valid4){const _errs16 = count;if(Array.isArray(data4)){if(data4.length > 4){found=fail(found,path+"/stop","maxItems",{limit: 4});count++;}let valid6 = true;const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];const _errs18 = count;if(typeof data5 !== "string"){found=fail(found,path+"/stop/" + i1,"type",{type: "string"});count++;}var valid5 = _errs18 === count;if(!valid5){valid6 = false;}}}else {found=fail(found,path+"/stop","type",{type: "array"});count++;}var _valid1 = _errs16 === count;if(!_valid1)count=group(found,_errs16);valid4 = valid4 || _valid1;if(!valid4){const _errs20 = count;if((typeof data4 !== "string") && (data4 !== null)){found=fail(found,path+"/stop","type",{type: c1});count++;}if(!(data4 === null)){found=fail(found,path+"/stop","enum",{allowedValues: c2});count++;}var _valid1 = _errs20 === count;if(!_valid1)count=group(found,_errs20);valid4 = valid4 || _valid1;if(!valid4){}}}if(!valid4){found=either(found,path+"/stop","anyOf",{},_errs13);count=found.length;}else {count=_errs13;found=cut(found,count);}}if(data.stream !== undefined){let data6 = data.stream;if(typeof data6 !== "boolean"){found=fail(found,path+"/stream","type",{type: "boolean"});count++;}}if(data.temperature !== undefined){let data7 = data.temperature;if(typeof data7 == "number"){if(data7 > 2 || isNaN(data7)){found=fail(found,path+"/temperature","maximum",{comparison: "<=", limit: 2});count++;}if(data7 < 0 || isNaN(data7)){found=fail(found,path+"/temperature","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/temperature","type",{type: "number"});count++;}}if(data.top_p !== undefined){let data8 = data.top_p;if(typeof data8 == "number"){if(data8 > 1 || isNaN(data8)){found=fail(found,path+"/top_p","maximum",{comparison: "<=", limit: 1});count++;}if(data8 < 0.01 || isNaN(data8)){found=fail(found,path+"/top_p","minimum",{comparison: ">=", limit: 0.01});count++;}}else {found=fail(found,path+"/top_p","type",{type: "number"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs2 = count;let valid1 = false;const _errs3 = count;if(typeof data0 !== "string"){found=fail(found,path+"/content","type",{type: "string"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;if(isObject(data1)){if(data1.text === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "text"});count++;}if(data1.type === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "type"});count++;}if(data1.text !== undefined){let data2 = data1.text;if(typeof data2 !== "string"){found=fail(found,path+"/content/" + i0+"/text","type",{type: "string"});count++;}}if(data1.type !== undefined){let data3 = data1.type;if(typeof data3 !== "string"){found=fail(found,path+"/content/" + i0+"/type","type",{type: "string"});count++;}if(!(data3 === "text")){found=fail(found,path+"/content/" + i0+"/type","enum",{allowedValues: c3});count++;}}}else {found=fail(found,path+"/content/" + i0,"type",{type: "object"});count++;}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/content","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.name !== undefined){let data4 = data.name;if(typeof data4 !== "string"){found=fail(found,path+"/name","type",{type: "string"});count++;}}if(data.role !== undefined){let data5 = data.role;if(typeof data5 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data5 === "system")){found=fail(found,path+"/role","enum",{allowedValues: c4});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs2 = count;let valid1 = false;const _errs3 = count;if(typeof data0 !== "string"){found=fail(found,path+"/content","type",{type: "string"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){if(data0.length < 1){found=fail(found,path+"/content","minItems",{limit: 1});count++;}let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;if(isObject(data1)){if(data1.text === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "text"});count++;}if(data1.type === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "type"});count++;}if(data1.text !== undefined){let data2 = data1.text;if(typeof data2 !== "string"){found=fail(found,path+"/content/" + i0+"/text","type",{type: "string"});count++;}}if(data1.type !== undefined){let data3 = data1.type;if(typeof data3 !== "string"){found=fail(found,path+"/content/" + i0+"/type","type",{type: "string"});count++;}if(!(data3 === "text")){found=fail(found,path+"/content/" + i0+"/type","enum",{allowedValues: c3});count++;}}}else {found=fail(found,path+"/content/" + i0,"type",{type: "object"});count++;}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/content","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.name !== undefined){let data4 = data.name;if(typeof data4 !== "string"){found=fail(found,path+"/name","type",{type: "string"});count++;}}if(data.role !== undefined){let data5 = data.role;if(typeof data5 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data5 === "user")){found=fail(found,path+"/role","enum",{allowedValues: c5});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function f3(data,path){let found = null;let count = 0;if(isObject(data)){if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;const _errs2 = count;let valid1 = false;const _errs3 = count;if((typeof data0 !== "string") && (data0 !== null)){found=fail(found,path+"/content","type",{type: c1});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs5 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs7 = count;if(isObject(data1)){if(data1.text === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "text"});count++;}if(data1.type === undefined){found=fail(found,path+"/content/" + i0,"required",{missingProperty: "type"});count++;}if(data1.text !== undefined){let data2 = data1.text;if(typeof data2 !== "string"){found=fail(found,path+"/content/" + i0+"/text","type",{type: "string"});count++;}}if(data1.type !== undefined){let data3 = data1.type;if(typeof data3 !== "string"){found=fail(found,path+"/content/" + i0+"/type","type",{type: "string"});count++;}if(!(data3 === "text")){found=fail(found,path+"/content/" + i0+"/type","enum",{allowedValues: c3});count++;}}}else {found=fail(found,path+"/content/" + i0,"type",{type: "object"});count++;}var valid2 = _errs7 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/content","type",{type: "array"});count++;}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/content","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.refusal !== undefined){let data4 = data.refusal;if((typeof data4 !== "string") && (data4 !== null)){found=fail(found,path+"/refusal","type",{type: c1});count++;}}if(data.role !== undefined){let data5 = data.role;if(typeof data5 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data5 === "assistant")){found=fail(found,path+"/role","enum",{allowedValues: c6});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f3.errors = found;return count === 0;}
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
