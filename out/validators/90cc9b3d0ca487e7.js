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
function ucs2length(text) {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
}
function message(keyword, p) {
  switch (keyword) {
    case "maxLength": return "must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.n !== undefined){let data0 = data.n;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/n","type",{type: "integer"});count++;}if(typeof data0 == "number"){if(data0 > 4 || isNaN(data0)){found=fail(found,path+"/n","maximum",{comparison: "<=", limit: 4});count++;}if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/n","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.prompt !== undefined){let data1 = data.prompt;if(typeof data1 === "string"){if(ucs2length(data1) > 400){found=fail(found,path+"/prompt","maxLength",{limit: 400});count++;}}else {found=fail(found,path+"/prompt","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
