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
const c0 = ["waiting", "active", "completed", "error"];
const c1 = ["object", "null"];
const c2 = ["integer", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.status === undefined){found=fail(found,path,"required",{missingProperty: "status"});count++;}if(data.result !== undefined){let data0 = data.result;if(!(f1(data0, path+"/result"))){found=join(found,f1.errors);count = found.length;}else {}}if(data.status !== undefined){let data1 = data.status;if(typeof data1 !== "string"){found=fail(found,path+"/status","type",{type: "string"});count++;}if(!((((data1 === "waiting") || (data1 === "active")) || (data1 === "completed")) || (data1 === "error"))){found=fail(found,path+"/status","enum",{allowedValues: c0});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if((!(isObject(data))) && (data !== null)){found=fail(found,path,"type",{type: c1});count++;}if(isObject(data)){if(data.metadata !== undefined){let data0 = data.metadata;if(isObject(data0)){if(data0.channels !== undefined){let data1 = data0.channels;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/metadata/channels","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 < 1 || isNaN(data1)){found=fail(found,path+"/metadata/channels","minimum",{comparison: ">=", limit: 1});count++;}}}if(data0.duration !== undefined){let data2 = data0.duration;if(typeof data2 == "number"){if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/metadata/duration","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/metadata/duration","type",{type: "number"});count++;}}}else {found=fail(found,path+"/metadata","type",{type: "object"});count++;}}if(data.results !== undefined){let data3 = data.results;if(isObject(data3)){if(data3.channels !== undefined){let data4 = data3.channels;if(Array.isArray(data4)){let valid4 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs11 = count;if(isObject(data5)){if(data5.alternatives !== undefined){let data6 = data5.alternatives;if(!(f2(data6, path+"/results/channels/" + i0+"/alternatives"))){found=join(found,f2.errors);count = found.length;}else {}}}else {found=fail(found,path+"/results/channels/" + i0,"type",{type: "object"});count++;}var valid3 = _errs11 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/results/channels","type",{type: "array"});count++;}}}else {found=fail(found,path+"/results","type",{type: "object"});count++;}}}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(Array.isArray(data)){let valid1 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs1 = count;if(isObject(data0)){if(data0.transcript === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "transcript"});count++;}if(data0.confidence !== undefined){let data1 = data0.confidence;if(typeof data1 == "number"){if(data1 > 1 || isNaN(data1)){found=fail(found,path+"/" + i0+"/confidence","maximum",{comparison: "<=", limit: 1});count++;}if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/" + i0+"/confidence","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/" + i0+"/confidence","type",{type: "number"});count++;}}if(data0.transcript !== undefined){let data2 = data0.transcript;if(typeof data2 !== "string"){found=fail(found,path+"/" + i0+"/transcript","type",{type: "string"});count++;}}if(data0.words !== undefined){let data3 = data0.words;if(!(f3(data3, path+"/" + i0+"/words"))){found=join(found,f3.errors);count = found.length;}else {}}}else {found=fail(found,path+"/" + i0,"type",{type: "object"});count++;}var valid0 = _errs1 === count;if(!valid0){valid1 = false;}}}else {found=fail(found,path,"type",{type: "array"});count++;}f2.errors = found;return count === 0;}
function f3(data,path){let found = null;let count = 0;if(Array.isArray(data)){let valid1 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs1 = count;if(isObject(data0)){if(data0.end === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "end"});count++;}if(data0.start === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "start"});count++;}if(data0.word === undefined){found=fail(found,path+"/" + i0,"required",{missingProperty: "word"});count++;}if(data0.end !== undefined){let data1 = data0.end;if(!(typeof data1 == "number")){found=fail(found,path+"/" + i0+"/end","type",{type: "number"});count++;}}if(data0.speaker !== undefined){let data2 = data0.speaker;if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){found=fail(found,path+"/" + i0+"/speaker","type",{type: c2});count++;}}if(data0.start !== undefined){let data3 = data0.start;if(!(typeof data3 == "number")){found=fail(found,path+"/" + i0+"/start","type",{type: "number"});count++;}}if(data0.word !== undefined){let data4 = data0.word;if(typeof data4 !== "string"){found=fail(found,path+"/" + i0+"/word","type",{type: "string"});count++;}}}else {found=fail(found,path+"/" + i0,"type",{type: "object"});count++;}var valid0 = _errs1 === count;if(!valid0){valid1 = false;}}}else {found=fail(found,path,"type",{type: "array"});count++;}f3.errors = found;return count === 0;}
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
