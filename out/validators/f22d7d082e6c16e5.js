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
const c0 = ["chat.completion"];
const c1 = ["string", "null"];
const c2 = ["stop", "length", "tool_calls", "content_filter"];
const c3 = ["object", "null"];
const c4 = ["array", "null"];
const c5 = ["integer", "null"];
const c6 = ["assistant"];
const c7 = ["function"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.choices === undefined){found=fail(found,path,"required",{missingProperty: "choices"});count++;}if(data.created === undefined){found=fail(found,path,"required",{missingProperty: "created"});count++;}if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.choices !== undefined){let data0 = data.choices;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f1(data1, path+"/choices/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/choices","type",{type: "array"});count++;}}if(data.created !== undefined){let data2 = data.created;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/created","type",{type: "integer"});count++;}}if(data.id !== undefined){let data3 = data.id;if(typeof data3 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.object !== undefined){let data5 = data.object;if(typeof data5 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if(!(data5 === "chat.completion")){found=fail(found,path+"/object","enum",{allowedValues: c0});count++;}}if(data.system_fingerprint !== undefined){let data6 = data.system_fingerprint;if((typeof data6 !== "string") && (data6 !== null)){found=fail(found,path+"/system_fingerprint","type",{type: c1});count++;}}if(data.usage !== undefined){let data7 = data.usage;if(!(f2(data7, path+"/usage"))){found=join(found,f2.errors);count = found.length;}else {}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.finish_reason === undefined){found=fail(found,path,"required",{missingProperty: "finish_reason"});count++;}if(data.index === undefined){found=fail(found,path,"required",{missingProperty: "index"});count++;}if(data.message === undefined){found=fail(found,path,"required",{missingProperty: "message"});count++;}if(data.finish_reason !== undefined){let data0 = data.finish_reason;if(typeof data0 !== "string"){found=fail(found,path+"/finish_reason","type",{type: "string"});count++;}if(!((((data0 === "stop") || (data0 === "length")) || (data0 === "tool_calls")) || (data0 === "content_filter"))){found=fail(found,path+"/finish_reason","enum",{allowedValues: c2});count++;}}if(data.index !== undefined){let data1 = data.index;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/index","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/index","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.logprobs !== undefined){let data2 = data.logprobs;if((!(isObject(data2))) && (data2 !== null)){found=fail(found,path+"/logprobs","type",{type: c3});count++;}if(isObject(data2)){if(data2.content !== undefined){let data3 = data2.content;if((!(Array.isArray(data3))) && (data3 !== null)){found=fail(found,path+"/logprobs/content","type",{type: c4});count++;}if(Array.isArray(data3)){let valid3 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs9 = count;if(!(f3(data4, path+"/logprobs/content/" + i0))){found=join(found,f3.errors);count = found.length;}else {}var valid2 = _errs9 === count;if(!valid2){valid3 = false;}}}}}}if(data.message !== undefined){let data5 = data.message;if(!(f4(data5, path+"/message"))){found=join(found,f4.errors);count = found.length;}else {}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.completion_tokens === undefined){found=fail(found,path,"required",{missingProperty: "completion_tokens"});count++;}if(data.prompt_tokens === undefined){found=fail(found,path,"required",{missingProperty: "prompt_tokens"});count++;}if(data.total_tokens === undefined){found=fail(found,path,"required",{missingProperty: "total_tokens"});count++;}if(data.completion_tokens !== undefined){let data0 = data.completion_tokens;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/completion_tokens","type",{type: "integer"});count++;}if(typeof data0 == "number"){if(data0 < 0 || isNaN(data0)){found=fail(found,path+"/completion_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.completion_tokens_details !== undefined){let data1 = data.completion_tokens_details;if((!(isObject(data1))) && (data1 !== null)){found=fail(found,path+"/completion_tokens_details","type",{type: c3});count++;}if(isObject(data1)){if(data1.accepted_prediction_tokens !== undefined){let data2 = data1.accepted_prediction_tokens;if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){found=fail(found,path+"/completion_tokens_details/accepted_prediction_tokens","type",{type: c5});count++;}}if(data1.reasoning_tokens !== undefined){let data3 = data1.reasoning_tokens;if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){found=fail(found,path+"/completion_tokens_details/reasoning_tokens","type",{type: c5});count++;}}}}if(data.prompt_tokens !== undefined){let data4 = data.prompt_tokens;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){found=fail(found,path+"/prompt_tokens","type",{type: "integer"});count++;}if(typeof data4 == "number"){if(data4 < 0 || isNaN(data4)){found=fail(found,path+"/prompt_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.total_tokens !== undefined){let data5 = data.total_tokens;if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){found=fail(found,path+"/total_tokens","type",{type: "integer"});count++;}if(typeof data5 == "number"){if(data5 < 0 || isNaN(data5)){found=fail(found,path+"/total_tokens","minimum",{comparison: ">=", limit: 0});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
function f3(data,path){let found = null;let count = 0;if(isObject(data)){if(data.logprob === undefined){found=fail(found,path,"required",{missingProperty: "logprob"});count++;}if(data.token === undefined){found=fail(found,path,"required",{missingProperty: "token"});count++;}if(data.bytes !== undefined){let data0 = data.bytes;if((!(Array.isArray(data0))) && (data0 !== null)){found=fail(found,path+"/bytes","type",{type: c4});count++;}if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/bytes/" + i0,"type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 > 255 || isNaN(data1)){found=fail(found,path+"/bytes/" + i0,"maximum",{comparison: "<=", limit: 255});count++;}if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/bytes/" + i0,"minimum",{comparison: ">=", limit: 0});count++;}}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}}if(data.logprob !== undefined){let data2 = data.logprob;if(typeof data2 == "number"){if(data2 > 0 || isNaN(data2)){found=fail(found,path+"/logprob","maximum",{comparison: "<=", limit: 0});count++;}}else {found=fail(found,path+"/logprob","type",{type: "number"});count++;}}if(data.token !== undefined){let data3 = data.token;if(typeof data3 !== "string"){found=fail(found,path+"/token","type",{type: "string"});count++;}}if(data.top_logprobs !== undefined){let data4 = data.top_logprobs;if(Array.isArray(data4)){let valid4 = true;const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];const _errs11 = count;if(isObject(data5)){if(data5.logprob === undefined){found=fail(found,path+"/top_logprobs/" + i1,"required",{missingProperty: "logprob"});count++;}if(data5.token === undefined){found=fail(found,path+"/top_logprobs/" + i1,"required",{missingProperty: "token"});count++;}if(data5.logprob !== undefined){let data6 = data5.logprob;if(typeof data6 == "number"){if(data6 > 0 || isNaN(data6)){found=fail(found,path+"/top_logprobs/" + i1+"/logprob","maximum",{comparison: "<=", limit: 0});count++;}}else {found=fail(found,path+"/top_logprobs/" + i1+"/logprob","type",{type: "number"});count++;}}if(data5.token !== undefined){let data7 = data5.token;if(typeof data7 !== "string"){found=fail(found,path+"/top_logprobs/" + i1+"/token","type",{type: "string"});count++;}}}else {found=fail(found,path+"/top_logprobs/" + i1,"type",{type: "object"});count++;}var valid3 = _errs11 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/top_logprobs","type",{type: "array"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f3.errors = found;return count === 0;}
function f4(data,path){let found = null;let count = 0;if(isObject(data)){if(data.content === undefined){found=fail(found,path,"required",{missingProperty: "content"});count++;}if(data.role === undefined){found=fail(found,path,"required",{missingProperty: "role"});count++;}if(data.content !== undefined){let data0 = data.content;if((typeof data0 !== "string") && (data0 !== null)){found=fail(found,path+"/content","type",{type: c1});count++;}}if(data.refusal !== undefined){let data1 = data.refusal;if((typeof data1 !== "string") && (data1 !== null)){found=fail(found,path+"/refusal","type",{type: c1});count++;}}if(data.role !== undefined){let data2 = data.role;if(typeof data2 !== "string"){found=fail(found,path+"/role","type",{type: "string"});count++;}if(!(data2 === "assistant")){found=fail(found,path+"/role","enum",{allowedValues: c6});count++;}}if(data.tool_calls !== undefined){let data3 = data.tool_calls;if((!(Array.isArray(data3))) && (data3 !== null)){found=fail(found,path+"/tool_calls","type",{type: c4});count++;}if(Array.isArray(data3)){let valid2 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs9 = count;if(!(f5(data4, path+"/tool_calls/" + i0))){found=join(found,f5.errors);count = found.length;}else {}var valid1 = _errs9 === count;if(!valid1){valid2 = false;}}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f4.errors = found;return count === 0;}
function f5(data,path){let found = null;let count = 0;if(isObject(data)){if(data.function === undefined){found=fail(found,path,"required",{missingProperty: "function"});count++;}if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.function !== undefined){let data0 = data.function;if(isObject(data0)){if(data0.arguments === undefined){found=fail(found,path+"/function","required",{missingProperty: "arguments"});count++;}if(data0.name === undefined){found=fail(found,path+"/function","required",{missingProperty: "name"});count++;}if(data0.arguments !== undefined){let data1 = data0.arguments;if(typeof data1 !== "string"){found=fail(found,path+"/function/arguments","type",{type: "string"});count++;}}if(data0.name !== undefined){let data2 = data0.name;if(typeof data2 !== "string"){found=fail(found,path+"/function/name","type",{type: "string"});count++;}}}else {found=fail(found,path+"/function","type",{type: "object"});count++;}}if(data.id !== undefined){let data3 = data.id;if(typeof data3 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.type !== undefined){let data4 = data.type;if(typeof data4 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(data4 === "function")){found=fail(found,path+"/type","enum",{allowedValues: c7});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f5.errors = found;return count === 0;}
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
