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
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "maxItems": return "must not have more than " + p.limit + (p.limit === 1 ? " item" : " items");
    case "maximum": return "must be at most " + p.limit;
    case "minItems": return "must have at least " + p.limit + (p.limit === 1 ? " item" : " items");
    case "minLength": return "must have at least " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["integer", "null"];
const c1 = ["float", "base64"];
const c2 = ["text-embedding-3-small", "text-embedding-3-large"];
const c3 = ["string", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.input === undefined){found=fail(found,path,"required",{missingProperty: "input"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.dimensions !== undefined){let data0 = data.dimensions;if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){found=fail(found,path+"/dimensions","type",{type: c0});count++;}if(typeof data0 == "number"){if(data0 > 3072 || isNaN(data0)){found=fail(found,path+"/dimensions","maximum",{comparison: "<=", limit: 3072});count++;}if(data0 < 1 || isNaN(data0)){found=fail(found,path+"/dimensions","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.encoding_format !== undefined){let data1 = data.encoding_format;if(typeof data1 !== "string"){found=fail(found,path+"/encoding_format","type",{type: "string"});count++;}if(!((data1 === "float") || (data1 === "base64"))){found=fail(found,path+"/encoding_format","enum",{allowedValues: c1});count++;}}if(data.input !== undefined){let data2 = data.input;const _errs6 = count;let valid1 = false;const _errs7 = count;if(typeof data2 === "string"){if(ucs2length(data2) < 1){found=fail(found,path+"/input","minLength",{limit: 1});count++;}}else {found=fail(found,path+"/input","type",{type: "string"});count++;}var _valid0 = _errs7 === count;if(!_valid0)count=group(found,_errs7);valid1 = valid1 || _valid0;if(!valid1){const _errs9 = count;if(Array.isArray(data2)){if(data2.length > 2048){found=fail(found,path+"/input","maxItems",{limit: 2048});count++;}if(data2.length < 1){found=fail(found,path+"/input","minItems",{limit: 1});count++;}let valid3 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];const _errs11 = count;if(typeof data3 === "string"){if(ucs2length(data3) < 1){found=fail(found,path+"/input/" + i0,"minLength",{limit: 1});count++;}}else {found=fail(found,path+"/input/" + i0,"type",{type: "string"});count++;}var valid2 = _errs11 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/input","type",{type: "array"});count++;}var _valid0 = _errs9 === count;if(!_valid0)count=group(found,_errs9);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/input","anyOf",{},_errs6);count=found.length;}else {count=_errs6;found=cut(found,count);}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data4 === "text-embedding-3-small") || (data4 === "text-embedding-3-large"))){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.user !== undefined){let data5 = data.user;if((typeof data5 !== "string") && (data5 !== null)){found=fail(found,path+"/user","type",{type: c3});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function list(errors) {
  return errors.flatMap((error) => (error.branch ? list(error.branch) : [issue(error)]));
}
function issue({ path, keyword, params, branches }) {
  const own = { path, keyword, message: message(keyword, params), params };
  if (branches.length === 0 || params.passingSchemas) return own;
  const ranked = branches.map((branch) => list([branch])).map((issues) => [distance(path, issues), issues]);
  const alternatives = ranked.sort(([a], [b]) => a - b).map(([, issues]) => issues);
  return { ...own, message: explain(own, alternatives), alternatives };
}
function distance(path, issues) {
  const wrongType = issues.some((issue) => issue.path === path && issue.keyword === "type");
  const wrongValues = issues.filter(({ keyword }) => keyword === "const" || keyword === "enum").length;
  return (wrongType ? 1e9 : 0) + wrongValues * 1e5 + issues.length;
}
function explain({ path, message }, alternatives) {
  const [closest] = alternatives;
  const all = alternatives.flat();
  if (all.every((issue) => issue.path === path && issue.keyword === "type")) {
    return "must be " + [...new Set(all.flatMap(({ params }) => params.type))].join(" or ");
  }
  let leaf = closest[0];
  while (leaf?.alternatives && leaf.message.startsWith("must match")) leaf = leaf.alternatives[0][0];
  if (!leaf) return message;
  const place = leaf.path === path ? "the value" : leaf.path;
  const more = closest.length > 1 ? " (and " + (closest.length - 1) + " more)" : "";
  return message + "; in the closest one " + place + " " + leaf.message + more;
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
