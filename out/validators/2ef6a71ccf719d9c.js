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
const c0 = ["array", "null"];
const c1 = ["object", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.max_tokens !== undefined){let data0 = data.max_tokens;if(typeof data0 == "number"){if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/max_tokens","minimum",{comparison: ">=", limit: 1});count++;}}else {found=fail(found,path+"/max_tokens","type",{type: "number"});count++;}}if(data.messages !== undefined){let data1 = data.messages;if((!(Array.isArray(data1))) && (data1 !== null)){found=fail(found,path+"/messages","type",{type: c0});count++;}if(Array.isArray(data1)){let valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = count;if(isObject(data2)){}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}}if(data.metadata !== undefined){let data3 = data.metadata;if((!(isObject(data3))) && (data3 !== null)){found=fail(found,path+"/metadata","type",{type: c1});count++;}}if(data.stop_sequences !== undefined){let data4 = data.stop_sequences;if(Array.isArray(data4)){let valid4 = true;const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];const _errs10 = count;if(typeof data5 !== "string"){found=fail(found,path+"/stop_sequences/" + i1,"type",{type: "string"});count++;}var valid3 = _errs10 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/stop_sequences","type",{type: "array"});count++;}}if(data.stream !== undefined){let data6 = data.stream;if(typeof data6 !== "boolean"){found=fail(found,path+"/stream","type",{type: "boolean"});count++;}}if(data.system !== undefined){let data7 = data.system;if(typeof data7 !== "string"){found=fail(found,path+"/system","type",{type: "string"});count++;}}if(data.temperature !== undefined){let data8 = data.temperature;if(typeof data8 == "number"){if(data8 > 1 || isNaN(data8)){found=fail(found,path+"/temperature","maximum",{comparison: "<=", limit: 1});count++;}}else {found=fail(found,path+"/temperature","type",{type: "number"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
