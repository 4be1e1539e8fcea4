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
const c0 = ["string", "null"];
const c1 = ["transparent", "opaque", "auto", null];
const c2 = ["openai/gpt-image-1"];
const c3 = ["low", "auto", null];
const c4 = ["integer", "null"];
const c5 = ["png", "jpeg", "webp", null];
const c6 = ["low", "medium", "high", null];
const c7 = ["1024x1024", "1024x1536", "1536x1024"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.background !== undefined){let data0 = data.background;if((typeof data0 !== "string") && (data0 !== null)){found=fail(found,path+"/background","type",{type: c0});count++;}if(!((((data0 === "transparent") || (data0 === "opaque")) || (data0 === "auto")) || (data0 === null))){found=fail(found,path+"/background","enum",{allowedValues: c1});count++;}}if(data.model !== undefined){let data1 = data.model;if(typeof data1 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data1 === "openai/gpt-image-1")){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.moderation !== undefined){let data2 = data.moderation;if((typeof data2 !== "string") && (data2 !== null)){found=fail(found,path+"/moderation","type",{type: c0});count++;}if(!(((data2 === "low") || (data2 === "auto")) || (data2 === null))){found=fail(found,path+"/moderation","enum",{allowedValues: c3});count++;}}if(data.n !== undefined){let data3 = data.n;if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){found=fail(found,path+"/n","type",{type: c4});count++;}if(typeof data3 == "number"){if(data3 > 10 || isNaN(data3)){found=fail(found,path+"/n","maximum",{comparison: "<=", limit: 10});count++;}if(data3 < 1 || isNaN(data3)){found=fail(found,path+"/n","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.output_compression !== undefined){let data4 = data.output_compression;if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){found=fail(found,path+"/output_compression","type",{type: c4});count++;}if(typeof data4 == "number"){if(data4 > 100 || isNaN(data4)){found=fail(found,path+"/output_compression","maximum",{comparison: "<=", limit: 100});count++;}if(data4 < 0 || isNaN(data4)){found=fail(found,path+"/output_compression","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.output_format !== undefined){let data5 = data.output_format;if((typeof data5 !== "string") && (data5 !== null)){found=fail(found,path+"/output_format","type",{type: c0});count++;}if(!((((data5 === "png") || (data5 === "jpeg")) || (data5 === "webp")) || (data5 === null))){found=fail(found,path+"/output_format","enum",{allowedValues: c5});count++;}}if(data.prompt !== undefined){let data6 = data.prompt;if(typeof data6 === "string"){if(ucs2length(data6) > 32000){found=fail(found,path+"/prompt","maxLength",{limit: 32000});count++;}}else {found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.quality !== undefined){let data7 = data.quality;if((typeof data7 !== "string") && (data7 !== null)){found=fail(found,path+"/quality","type",{type: c0});count++;}if(!((((data7 === "low") || (data7 === "medium")) || (data7 === "high")) || (data7 === null))){found=fail(found,path+"/quality","enum",{allowedValues: c6});count++;}}if(data.size !== undefined){let data8 = data.size;if(typeof data8 !== "string"){found=fail(found,path+"/size","type",{type: "string"});count++;}if(!(((data8 === "1024x1024") || (data8 === "1024x1536")) || (data8 === "1536x1024"))){found=fail(found,path+"/size","enum",{allowedValues: c7});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
