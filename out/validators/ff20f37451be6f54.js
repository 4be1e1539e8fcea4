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
function message(keyword, p) {
  switch (keyword) {
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["number", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.frequency_penalty !== undefined){let data0 = data.frequency_penalty;if((!(typeof data0 == "number")) && (data0 !== null)){found=fail(found,path+"/frequency_penalty","type",{type: c0});count++;}}if(data.max_completion_tokens !== undefined){let data1 = data.max_completion_tokens;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/max_completion_tokens","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 < 1 || isNaN(data1)){found=fail(found,path+"/max_completion_tokens","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.max_tokens !== undefined){let data2 = data.max_tokens;if(typeof data2 == "number"){if(data2 < 1 || isNaN(data2)){found=fail(found,path+"/max_tokens","minimum",{comparison: ">=", limit: 1});count++;}}else {found=fail(found,path+"/max_tokens","type",{type: "number"});count++;}}if(data.min_p !== undefined){let data3 = data.min_p;if(typeof data3 == "number"){if(data3 > 0.999 || isNaN(data3)){found=fail(found,path+"/min_p","maximum",{comparison: "<=", limit: 0.999});count++;}if(data3 < 0.001 || isNaN(data3)){found=fail(found,path+"/min_p","minimum",{comparison: ">=", limit: 0.001});count++;}}else {found=fail(found,path+"/min_p","type",{type: "number"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.presence_penalty !== undefined){let data5 = data.presence_penalty;if((!(typeof data5 == "number")) && (data5 !== null)){found=fail(found,path+"/presence_penalty","type",{type: c0});count++;}}if(data.repetition_penalty !== undefined){let data6 = data.repetition_penalty;if((!(typeof data6 == "number")) && (data6 !== null)){found=fail(found,path+"/repetition_penalty","type",{type: c0});count++;}}if(data.seed !== undefined){let data7 = data.seed;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){found=fail(found,path+"/seed","type",{type: "integer"});count++;}if(typeof data7 == "number"){if(data7 < 1 || isNaN(data7)){found=fail(found,path+"/seed","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.stop !== undefined){let data8 = data.stop;}if(data.stream !== undefined){let data9 = data.stream;if(typeof data9 !== "boolean"){found=fail(found,path+"/stream","type",{type: "boolean"});count++;}}if(data.temperature !== undefined){let data10 = data.temperature;if(typeof data10 == "number"){if(data10 > 2 || isNaN(data10)){found=fail(found,path+"/temperature","maximum",{comparison: "<=", limit: 2});count++;}}else {found=fail(found,path+"/temperature","type",{type: "number"});count++;}}if(data.top_a !== undefined){let data11 = data.top_a;if(typeof data11 == "number"){if(data11 > 1 || isNaN(data11)){found=fail(found,path+"/top_a","maximum",{comparison: "<=", limit: 1});count++;}}else {found=fail(found,path+"/top_a","type",{type: "number"});count++;}}if(data.top_k !== undefined){let data12 = data.top_k;if(!(typeof data12 == "number")){found=fail(found,path+"/top_k","type",{type: "number"});count++;}}if(data.top_p !== undefined){let data13 = data.top_p;if(typeof data13 == "number"){if(data13 > 1 || isNaN(data13)){found=fail(found,path+"/top_p","maximum",{comparison: "<=", limit: 1});count++;}if(data13 < 0.01 || isNaN(data13)){found=fail(found,path+"/top_p","minimum",{comparison: ">=", limit: 0.01});count++;}}else {found=fail(found,path+"/top_p","type",{type: "number"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
