// Written by docschema 0.1.0; do not edit.
function cut(errors, count) {
  if (errors === null || count === 0) return null;
  errors.length = count;
  return errors;
}
function fail(errors, path = "", keyword = "", params = {}) {
  const error = { path, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const join = (errors, more) => (errors === null ? more : errors.concat(more));
function message(keyword, p) {
  switch (keyword) {
    case "enum": return "must be one of " + p.allowedValues.map((value) => JSON.stringify(value)).join(", ");
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["waiting", "queued", "generating", "completed", "error"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.status === undefined){found=fail(found,path,"required",{missingProperty: "status"});count++;}if(data.id !== undefined){let data0 = data.id;if(typeof data0 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.status !== undefined){let data1 = data.status;if(typeof data1 !== "string"){found=fail(found,path+"/status","type",{type: "string"});count++;}if(!(((((data1 === "waiting") || (data1 === "queued")) || (data1 === "generating")) || (data1 === "completed")) || (data1 === "error"))){found=fail(found,path+"/status","enum",{allowedValues: c0});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
export function is(value) {
  return f0(value, "");
}
export function issues(value) {
  if (f0(value, "")) return [];
  return f0.errors.map(({ path, keyword, params }) => ({ path, keyword, message: message(keyword, params), params }));
}
