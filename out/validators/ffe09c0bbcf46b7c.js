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
    case "maxItems": return "must not have more than " + p.limit + (p.limit === 1 ? " item" : " items");
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["relay/foley-1"];
const c1 = ["wav", "mp3", "ogg"];
const c2 = [22050, 44100, 48000];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.callback !== undefined){let data0 = data.callback;if(isObject(data0)){if(data0.url !== undefined){let data1 = data0.url;if(typeof data1 !== "string"){found=fail(found,path+"/callback/url","type",{type: "string"});count++;}}}else {found=fail(found,path+"/callback","type",{type: "object"});count++;}}if(data.loop !== undefined){let data2 = data.loop;if(typeof data2 !== "boolean"){found=fail(found,path+"/loop","type",{type: "boolean"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data3 === "relay/foley-1")){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.output !== undefined){let data4 = data.output;if(isObject(data4)){if(data4.container !== undefined){let data5 = data4.container;if(typeof data5 !== "string"){found=fail(found,path+"/output/container","type",{type: "string"});count++;}if(!(((data5 === "wav") || (data5 === "mp3")) || (data5 === "ogg"))){found=fail(found,path+"/output/container","enum",{allowedValues: c1});count++;}}if(data4.rate !== undefined){let data6 = data4.rate;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/output/rate","type",{type: "integer"});count++;}if(!(((data6 === 22050) || (data6 === 44100)) || (data6 === 48000))){found=fail(found,path+"/output/rate","enum",{allowedValues: c2});count++;}}}else {found=fail(found,path+"/output","type",{type: "object"});count++;}}if(data.prompt !== undefined){let data7 = data.prompt;if(typeof data7 !== "string"){found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.seconds !== undefined){let data8 = data.seconds;if(typeof data8 == "number"){if(data8 > 22 || isNaN(data8)){found=fail(found,path+"/seconds","maximum",{comparison: "<=", limit: 22});count++;}if(data8 < 0.5 || isNaN(data8)){found=fail(found,path+"/seconds","minimum",{comparison: ">=", limit: 0.5});count++;}}else {found=fail(found,path+"/seconds","type",{type: "number"});count++;}}if(data.tags !== undefined){let data9 = data.tags;if(Array.isArray(data9)){if(data9.length > 8){found=fail(found,path+"/tags","maxItems",{limit: 8});count++;}let valid4 = true;const len0 = data9.length;for(let i0=0; i0<len0; i0++){let data10 = data9[i0];const _errs21 = count;if(typeof data10 !== "string"){found=fail(found,path+"/tags/" + i0,"type",{type: "string"});count++;}var valid3 = _errs21 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/tags","type",{type: "array"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
