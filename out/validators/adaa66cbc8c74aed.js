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
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["auto", "on", "off"];
const c1 = ["elevenlabs/eleven_multilingual_v2", "elevenlabs/eleven_turbo_v2_5"];
const c2 = ["string", "null"];
const c3 = ["mp3_44100_128", "mp3_22050_32", "pcm_16000", "ulaw_8000"];
const c4 = ["integer", "null"];
const c5 = ["Rachel", "Aria", "Callum", "Charlotte", "Sarah"];
const c6 = ["object", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.apply_text_normalization !== undefined){let data0 = data.apply_text_normalization;if(typeof data0 !== "string"){found=fail(found,path+"/apply_text_normalization","type",{type: "string"});count++;}if(!(((data0 === "auto") || (data0 === "on")) || (data0 === "off"))){found=fail(found,path+"/apply_text_normalization","enum",{allowedValues: c0});count++;}}if(data.model !== undefined){let data1 = data.model;if(typeof data1 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!((data1 === "elevenlabs/eleven_multilingual_v2") || (data1 === "elevenlabs/eleven_turbo_v2_5"))){found=fail(found,path+"/model","enum",{allowedValues: c1});count++;}}if(data.next_text !== undefined){let data2 = data.next_text;if((typeof data2 !== "string") && (data2 !== null)){found=fail(found,path+"/next_text","type",{type: c2});count++;}}if(data.output_format !== undefined){let data3 = data.output_format;if(typeof data3 !== "string"){found=fail(found,path+"/output_format","type",{type: "string"});count++;}if(!((((data3 === "mp3_44100_128") || (data3 === "mp3_22050_32")) || (data3 === "pcm_16000")) || (data3 === "ulaw_8000"))){found=fail(found,path+"/output_format","enum",{allowedValues: c3});count++;}}if(data.previous_text !== undefined){let data4 = data.previous_text;if((typeof data4 !== "string") && (data4 !== null)){found=fail(found,path+"/previous_text","type",{type: c2});count++;}}if(data.seed !== undefined){let data5 = data.seed;if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){found=fail(found,path+"/seed","type",{type: c4});count++;}if(typeof data5 == "number"){if(data5 > 4294967295 || isNaN(data5)){found=fail(found,path+"/seed","maximum",{comparison: "<=", limit: 4294967295});count++;}if(data5 < 0 || isNaN(data5)){found=fail(found,path+"/seed","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.text !== undefined){let data6 = data.text;if(typeof data6 === "string"){if(ucs2length(data6) > 10000){found=fail(found,path+"/text","maxLength",{limit: 10000});count++;}}else {found=fail(found,path+"/text","type",{type: "string"});count++;}}if(data.voice !== undefined){let data7 = data.voice;if(typeof data7 !== "string"){found=fail(found,path+"/voice","type",{type: "string"});count++;}if(!(((((data7 === "Rachel") || (data7 === "Aria")) || (data7 === "Callum")) || (data7 === "Charlotte")) || (data7 === "Sarah"))){found=fail(found,path+"/voice","enum",{allowedValues: c5});count++;}}if(data.voice_settings !== undefined){let data8 = data.voice_settings;if(!(f1(data8, path+"/voice_settings"))){found=join(found,f1.errors);count = found.length;}else {}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if((!(isObject(data))) && (data !== null)){found=fail(found,path,"type",{type: c6});count++;}if(isObject(data)){if(data.similarity_boost !== undefined){let data0 = data.similarity_boost;if(typeof data0 == "number"){if(data0 > 1 || isNaN(data0)){found=fail(found,path+"/similarity_boost","maximum",{comparison: "<=", limit: 1});count++;}if(data0 < 0 || isNaN(data0)){found=fail(found,path+"/similarity_boost","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/similarity_boost","type",{type: "number"});count++;}}if(data.speed !== undefined){let data1 = data.speed;if(typeof data1 == "number"){if(data1 > 1.2 || isNaN(data1)){found=fail(found,path+"/speed","maximum",{comparison: "<=", limit: 1.2});count++;}if(data1 < 0.7 || isNaN(data1)){found=fail(found,path+"/speed","minimum",{comparison: ">=", limit: 0.7});count++;}}else {found=fail(found,path+"/speed","type",{type: "number"});count++;}}if(data.stability !== undefined){let data2 = data.stability;if(typeof data2 == "number"){if(data2 > 1 || isNaN(data2)){found=fail(found,path+"/stability","maximum",{comparison: "<=", limit: 1});count++;}if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/stability","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/stability","type",{type: "number"});count++;}}if(data.style !== undefined){let data3 = data.style;if(typeof data3 == "number"){if(data3 > 1 || isNaN(data3)){found=fail(found,path+"/style","maximum",{comparison: "<=", limit: 1});count++;}if(data3 < 0 || isNaN(data3)){found=fail(found,path+"/style","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/style","type",{type: "number"});count++;}}if(data.use_speaker_boost !== undefined){let data4 = data.use_speaker_boost;if(typeof data4 !== "boolean"){found=fail(found,path+"/use_speaker_boost","type",{type: "boolean"});count++;}}}f1.errors = found;return count === 0;}
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
