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
const c0 = ["16:9", "9:16"];
const c1 = [8];
const c2 = ["google/veo3", "veo3"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.aspect_ratio !== undefined){let data0 = data.aspect_ratio;if(typeof data0 !== "string"){found=fail(found,path+"/aspect_ratio","type",{type: "string"});count++;}if(!((data0 === "16:9") || (data0 === "9:16"))){found=fail(found,path+"/aspect_ratio","enum",{allowedValues: c0});count++;}}if(data.duration !== undefined){let data1 = data.duration;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/duration","type",{type: "integer"});count++;}if(!(data1 === 8)){found=fail(found,path+"/duration","enum",{allowedValues: c1});count++;}}if(data.enhance_prompt !== undefined){let data2 = data.enhance_prompt;if(typeof data2 !== "boolean"){found=fail(found,path+"/enhance_prompt","type",{type: "boolean"});count++;}}if(data.generate_audio !== undefined){let data3 = data.generate_audio;if(typeof data3 !== "boolean"){found=fail(found,path+"/generate_audio","type",{type: "boolean"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data4 === "google/veo3") || (data4 === "veo3"))){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.negative_prompt !== undefined){let data5 = data.negative_prompt;if(typeof data5 !== "string"){found=fail(found,path+"/negative_prompt","type",{type: "string"});count++;}}if(data.prompt !== undefined){let data6 = data.prompt;if(typeof data6 !== "string"){found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.seed !== undefined){let data7 = data.seed;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){found=fail(found,path+"/seed","type",{type: "integer"});count++;}if(typeof data7 == "number"){if(data7 > 4294967295 || isNaN(data7)){found=fail(found,path+"/seed","maximum",{comparison: "<=", limit: 4294967295});count++;}if(data7 < 0 || isNaN(data7)){found=fail(found,path+"/seed","minimum",{comparison: ">=", limit: 0});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
