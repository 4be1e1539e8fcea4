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
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){found=fail(found,path,"type",{type: "integer"});count++;}if(typeof data == "number"){if(data > 500 || isNaN(data)){found=fail(found,path,"maximum",{comparison: "<=", limit: 500});count++;}if(data < 1 || isNaN(data)){found=fail(found,path,"minimum",{comparison: ">=", limit: 1});count++;}}f0.errors = found;return count === 0;}
export function is(value) {
  return f0(value, "");
}
export function issues(value) {
  if (f0(value, "")) return [];
  return f0.errors.map(({ path, keyword, params }) => ({ path, keyword, message: message(keyword, params), params }));
}
