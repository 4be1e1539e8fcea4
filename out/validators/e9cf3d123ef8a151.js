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
    case "maxLength": return "must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minLength": return "must have at least " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "pattern": return "must match the pattern " + p.pattern;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["none", "wav", "ogg"];
const c1 = ["linear16", "mulaw", "alaw", "mp3", "opus", "flac", "aac"];
const c2 = ["#g1_aura-asteria-en", "#g1_aura-luna-en", "#g1_aura-stella-en", "#g1_aura-orion-en"];
const c3 = new RegExp("^[0-9]+$", "u");
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.container !== undefined){let data0 = data.container;if(typeof data0 !== "string"){found=fail(found,path+"/container","type",{type: "string"});count++;}if(!(((data0 === "none") || (data0 === "wav")) || (data0 === "ogg"))){found=fail(found,path+"/container","enum",{allowedValues: c0});count++;}}if(data.encoding !== undefined){let data1 = data.encoding;if(typeof data1 !== "string"){found=fail(found,path+"/encoding","type",{type: "string"});count++;}if(!(((((((data1 === "linear16") || (data1 === "mulaw")) || (data1 === "alaw")) || (data1 === "mp3")) || (data1 === "opus")) || (data1 === "flac")) || (data1 === "aac"))){found=fail(found,path+"/encoding","enum",{allowedValues: c1});count++;}}if(data.model !== undefined){let data2 = data.model;if(typeof data2 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((((data2 === "#g1_aura-asteria-en") || (data2 === "#g1_aura-luna-en")) || (data2 === "#g1_aura-stella-en")) || (data2 === "#g1_aura-orion-en"))){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.sample_rate !== undefined){let data3 = data.sample_rate;if(typeof data3 === "string"){if(!c3.test(data3)){found=fail(found,path+"/sample_rate","pattern",{pattern: "^[0-9]+$"});count++;}}else {found=fail(found,path+"/sample_rate","type",{type: "string"});count++;}}if(data.text !== undefined){let data4 = data.text;if(typeof data4 === "string"){if(ucs2length(data4) > 2000){found=fail(found,path+"/text","maxLength",{limit: 2000});count++;}if(ucs2length(data4) < 1){found=fail(found,path+"/text","minLength",{limit: 1});count++;}}else {found=fail(found,path+"/text","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
