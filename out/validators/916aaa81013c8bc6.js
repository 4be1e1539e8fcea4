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
function oneOfValues(values) {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - 12;
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
function message(keyword, p) {
  switch (keyword) {
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "exclusiveMaximum": return "must be less than " + p.limit;
    case "exclusiveMinimum": return "must be greater than " + p.limit;
    case "maxItems": return "must not have more than " + p.limit + (p.limit === 1 ? " item" : " items");
    case "maxLength": return "must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "maximum": return "must be at most " + p.limit;
    case "minLength": return "must have at least " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["lumen-1", "lumen-2"];
const c1 = ["object", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.model !== undefined){let data0 = data.model;if(typeof data0 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data0 === "lumen-1") || (data0 === "lumen-2"))){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.n !== undefined){let data1 = data.n;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/n","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 > 10 || isNaN(data1)){found=fail(found,path+"/n","maximum",{comparison: "<=", limit: 10});count++;}if(data1 < 1 || isNaN(data1)){found=fail(found,path+"/n","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.prompt !== undefined){let data2 = data.prompt;if(typeof data2 === "string"){if(ucs2length(data2) > 4000){found=fail(found,path+"/prompt","maxLength",{limit: 4000});count++;}if(ucs2length(data2) < 1){found=fail(found,path+"/prompt","minLength",{limit: 1});count++;}}else {found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.style !== undefined){let data3 = data.style;if((!(isObject(data3))) && (data3 !== null)){found=fail(found,path+"/style","type",{type: c1});count++;}if(isObject(data3)){if(data3.name === undefined){found=fail(found,path+"/style","required",{missingProperty: "name"});count++;}if(data3.name !== undefined){let data4 = data3.name;if(typeof data4 !== "string"){found=fail(found,path+"/style/name","type",{type: "string"});count++;}}if(data3.weight !== undefined){let data5 = data3.weight;if(typeof data5 == "number"){if(data5 >= 1 || isNaN(data5)){found=fail(found,path+"/style/weight","exclusiveMaximum",{comparison: "<", limit: 1});count++;}if(data5 <= 0 || isNaN(data5)){found=fail(found,path+"/style/weight","exclusiveMinimum",{comparison: ">", limit: 0});count++;}}else {found=fail(found,path+"/style/weight","type",{type: "number"});count++;}}}}if(data.tags !== undefined){let data6 = data.tags;if(Array.isArray(data6)){if(data6.length > 5){found=fail(found,path+"/tags","maxItems",{limit: 5});count++;}let valid3 = true;const len0 = data6.length;for(let i0=0; i0<len0; i0++){let data7 = data6[i0];const _errs15 = count;if(typeof data7 !== "string"){found=fail(found,path+"/tags/" + i0,"type",{type: "string"});count++;}var valid2 = _errs15 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/tags","type",{type: "array"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
