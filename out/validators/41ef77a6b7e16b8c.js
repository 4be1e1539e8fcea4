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
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["list"];
const c1 = ["chat-completion", "image", "video", "audio", "embedding", "document", "moderation"];
const c2 = ["integer", "null"];
const c3 = ["string", "null"];
const c4 = ["object", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.data === undefined){found=fail(found,path,"required",{missingProperty: "data"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.data !== undefined){let data0 = data.data;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f1(data1, path+"/data/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/data","type",{type: "array"});count++;}}if(data.object !== undefined){let data2 = data.object;if(typeof data2 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if(!(data2 === "list")){found=fail(found,path+"/object","enum",{allowedValues: c0});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.type === undefined){found=fail(found,path,"required",{missingProperty: "type"});count++;}if(data.features !== undefined){let data0 = data.features;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(typeof data1 !== "string"){found=fail(found,path+"/features/" + i0,"type",{type: "string"});count++;}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/features","type",{type: "array"});count++;}}if(data.id !== undefined){let data2 = data.id;if(typeof data2 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.info !== undefined){let data3 = data.info;if(!(f2(data3, path+"/info"))){found=join(found,f2.errors);count = found.length;}else {}}if(data.type !== undefined){let data4 = data.type;if(typeof data4 !== "string"){found=fail(found,path+"/type","type",{type: "string"});count++;}if(!(((((((data4 === "chat-completion") || (data4 === "image")) || (data4 === "video")) || (data4 === "audio")) || (data4 === "embedding")) || (data4 === "document")) || (data4 === "moderation"))){found=fail(found,path+"/type","enum",{allowedValues: c1});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.contextLength !== undefined){let data0 = data.contextLength;if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){found=fail(found,path+"/contextLength","type",{type: c2});count++;}}if(data.developer !== undefined){let data1 = data.developer;if((typeof data1 !== "string") && (data1 !== null)){found=fail(found,path+"/developer","type",{type: c3});count++;}}if(data.example !== undefined){let data2 = data.example;if((!(isObject(data2))) && (data2 !== null)){found=fail(found,path+"/example","type",{type: c4});count++;}if(isObject(data2)){}}if(data.name !== undefined){let data3 = data.name;if(typeof data3 !== "string"){found=fail(found,path+"/name","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
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
