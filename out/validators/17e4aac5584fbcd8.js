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
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(Array.isArray(data)){let valid1 = true;const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs1 = count;if(typeof data0 !== "string"){found=fail(found,path+"/" + i0,"type",{type: "string"});count++;}var valid0 = _errs1 === count;if(!valid0){valid1 = false;}}}else {found=fail(found,path,"type",{type: "array"});count++;}f0.errors = found;return count === 0;}
export function is(value) {
  return f0(value, "");
}
export function issues(value) {
  if (f0(value, "")) return [];
  return f0.errors.map(({ path, keyword, params }) => ({ path, keyword, message: message(keyword, params), params }));
}
