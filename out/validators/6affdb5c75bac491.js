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
    case "maximum": return "must be at most " + p.limit;
    case "minLength": return "must have at least " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["openai/tts-1", "openai/tts-1-hd"];
const c1 = ["mp3", "opus", "aac", "flac", "wav", "pcm"];
const c2 = ["string", "null"];
const c3 = ["alloy", "coral", "echo", "fable", "onyx", "nova", "shimmer"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.voice === undefined){found=fail(found,path,"required",{missingProperty: "voice"});count++;}if(data.model !== undefined){let data0 = data.model;if(typeof data0 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data0 === "openai/tts-1") || (data0 === "openai/tts-1-hd"))){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.response_format !== undefined){let data1 = data.response_format;if(typeof data1 !== "string"){found=fail(found,path+"/response_format","type",{type: "string"});count++;}if(!((((((data1 === "mp3") || (data1 === "opus")) || (data1 === "aac")) || (data1 === "flac")) || (data1 === "wav")) || (data1 === "pcm"))){found=fail(found,path+"/response_format","enum",{allowedValues: c1});count++;}}if(data.speed !== undefined){let data2 = data.speed;if(typeof data2 == "number"){if(data2 > 4 || isNaN(data2)){found=fail(found,path+"/speed","maximum",{comparison: "<=", limit: 4});count++;}if(data2 < 0.25 || isNaN(data2)){found=fail(found,path+"/speed","minimum",{comparison: ">=", limit: 0.25});count++;}}else {found=fail(found,path+"/speed","type",{type: "number"});count++;}}if(data.style !== undefined){let data3 = data.style;if((typeof data3 !== "string") && (data3 !== null)){found=fail(found,path+"/style","type",{type: c2});count++;}}if(data.text !== undefined){let data4 = data.text;if(typeof data4 === "string"){if(ucs2length(data4) > 4096){found=fail(found,path+"/text","maxLength",{limit: 4096});count++;}if(ucs2length(data4) < 1){found=fail(found,path+"/text","minLength",{limit: 1});count++;}}else {found=fail(found,path+"/text","type",{type: "string"});count++;}}if(data.voice !== undefined){let data5 = data.voice;if(typeof data5 !== "string"){found=fail(found,path+"/voice","type",{type: "string"});count++;}if(!(((((((data5 === "alloy") || (data5 === "coral")) || (data5 === "echo")) || (data5 === "fable")) || (data5 === "onyx")) || (data5 === "nova")) || (data5 === "shimmer"))){found=fail(found,path+"/voice","enum",{allowedValues: c3});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
