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
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["minimax/music-2.0"];
const c1 = [32000, 64000, 128000, 256000];
const c2 = ["mp3", "wav", "pcm"];
const c3 = [16000, 24000, 32000, 44100];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.lyrics === undefined){found=fail(found,path,"required",{missingProperty: "lyrics"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.audio_setting !== undefined){let data0 = data.audio_setting;if(!(f1(data0, path+"/audio_setting"))){found=join(found,f1.errors);count = found.length;}else {}}if(data.lyrics !== undefined){let data1 = data.lyrics;if(typeof data1 === "string"){if(ucs2length(data1) > 3000){found=fail(found,path+"/lyrics","maxLength",{limit: 3000});count++;}if(ucs2length(data1) < 10){found=fail(found,path+"/lyrics","minLength",{limit: 10});count++;}}else {found=fail(found,path+"/lyrics","type",{type: "string"});count++;}}if(data.model !== undefined){let data2 = data.model;if(typeof data2 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data2 === "minimax/music-2.0")){found=fail(found,path+"/model","enum",{allowedValues: c0});count++;}}if(data.prompt !== undefined){let data3 = data.prompt;if(typeof data3 === "string"){if(ucs2length(data3) > 2000){found=fail(found,path+"/prompt","maxLength",{limit: 2000});count++;}if(ucs2length(data3) < 10){found=fail(found,path+"/prompt","minLength",{limit: 10});count++;}}else {found=fail(found,path+"/prompt","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.bitrate !== undefined){let data0 = data.bitrate;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/bitrate","type",{type: "integer"});count++;}if(!((((data0 === 32000) || (data0 === 64000)) || (data0 === 128000)) || (data0 === 256000))){found=fail(found,path+"/bitrate","enum",{allowedValues: c1});count++;}}if(data.format !== undefined){let data1 = data.format;if(typeof data1 !== "string"){found=fail(found,path+"/format","type",{type: "string"});count++;}if(!(((data1 === "mp3") || (data1 === "wav")) || (data1 === "pcm"))){found=fail(found,path+"/format","enum",{allowedValues: c2});count++;}}if(data.sample_rate !== undefined){let data2 = data.sample_rate;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/sample_rate","type",{type: "integer"});count++;}if(!((((data2 === 16000) || (data2 === 24000)) || (data2 === 32000)) || (data2 === 44100))){found=fail(found,path+"/sample_rate","enum",{allowedValues: c3});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
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
