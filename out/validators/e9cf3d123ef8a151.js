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
    case "enum": return "must be one of " + p.allowedValues.map((value) => JSON.stringify(value)).join(", ");
    case "maxLength": return "must not have more than " + p.limit + " characters";
    case "minLength": return "must have at least " + p.limit + " characters";
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
export function is(value) {
  return f0(value, "");
}
export function issues(value) {
  if (f0(value, "")) return [];
  return f0.errors.map(({ path, keyword, params }) => ({ path, keyword, message: message(keyword, params), params }));
}
