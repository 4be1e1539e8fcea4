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
const uriPattern = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const uri = (text) => /\/|:/.test(text) && uriPattern.test(text);
function oneOfValues(values) {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - 12;
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
function message(keyword, p) {
  switch (keyword) {
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "format": return "must be a valid " + p.format;
    case "maxLength": return "must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "oneOf": return p.passingSchemas ? "must match one of the alternatives only" : "must match exactly one of the alternatives";
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["16:9", "9:16", "1:1"];
const c1 = ["5", "10"];
const c2 = ["kling-video/v1.6/pro/text-to-video"];
const c3 = ["down_back", "forward_up", "right_turn_forward", "left_turn_forward"];
const c4 = ["kling-video/v1.6/pro/image-to-video"];
const c5 = ["string", "null"];
function f0(data,path){let found = null;let count = 0;const _errs0 = count;let valid0 = false;let passing0 = null;const _errs1 = count;if(!(f1(data, path))){found=join(found,f1.errors);count = found.length;}else {}var _valid0 = _errs1 === count;if(!_valid0)count=group(found,_errs1);if(_valid0){valid0 = true;passing0 = 0;}const _errs2 = count;if(!(f2(data, path))){found=join(found,f2.errors);count = found.length;}else {}var _valid0 = _errs2 === count;if(!_valid0)count=group(found,_errs2);if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}}if(!valid0){found=either(found,path,"oneOf",{passingSchemas: passing0},_errs0);count=found.length;}else {count=_errs0;found=cut(found,count);}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.aspect_ratio !== undefined){let data0 = data.aspect_ratio;if(typeof data0 !== "string"){found=fail(found,path+"/aspect_ratio","type",{type: "string"});count++;}if(!(((data0 === "16:9") || (data0 === "9:16")) || (data0 === "1:1"))){found=fail(found,path+"/aspect_ratio","enum",{allowedValues: c0});count++;}}if(data.cfg_scale !== undefined){let data1 = data.cfg_scale;if(typeof data1 == "number"){if(data1 > 1 || isNaN(data1)){found=fail(found,path+"/cfg_scale","maximum",{comparison: "<=", limit: 1});count++;}if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/cfg_scale","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/cfg_scale","type",{type: "number"});count++;}}if(data.duration !== undefined){let data2 = data.duration;if(typeof data2 !== "string"){found=fail(found,path+"/duration","type",{type: "string"});count++;}if(!((data2 === "5") || (data2 === "10"))){found=fail(found,path+"/duration","enum",{allowedValues: c1});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data3 === "kling-video/v1.6/pro/text-to-video")){found=fail(found,path+"/model","enum",{allowedValues: c2});count++;}}if(data.negative_prompt !== undefined){let data4 = data.negative_prompt;if(typeof data4 === "string"){if(ucs2length(data4) > 2500){found=fail(found,path+"/negative_prompt","maxLength",{limit: 2500});count++;}}else {found=fail(found,path+"/negative_prompt","type",{type: "string"});count++;}}if(data.prompt !== undefined){let data5 = data.prompt;if(typeof data5 === "string"){if(ucs2length(data5) > 2500){found=fail(found,path+"/prompt","maxLength",{limit: 2500});count++;}}else {found=fail(found,path+"/prompt","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.image_url === undefined){found=fail(found,path,"required",{missingProperty: "image_url"});count++;}if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.camera_control !== undefined){let data0 = data.camera_control;if(typeof data0 !== "string"){found=fail(found,path+"/camera_control","type",{type: "string"});count++;}if(!((((data0 === "down_back") || (data0 === "forward_up")) || (data0 === "right_turn_forward")) || (data0 === "left_turn_forward"))){found=fail(found,path+"/camera_control","enum",{allowedValues: c3});count++;}}if(data.cfg_scale !== undefined){let data1 = data.cfg_scale;if(typeof data1 == "number"){if(data1 > 1 || isNaN(data1)){found=fail(found,path+"/cfg_scale","maximum",{comparison: "<=", limit: 1});count++;}if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/cfg_scale","minimum",{comparison: ">=", limit: 0});count++;}}else {found=fail(found,path+"/cfg_scale","type",{type: "number"});count++;}}if(data.duration !== undefined){let data2 = data.duration;if(typeof data2 !== "string"){found=fail(found,path+"/duration","type",{type: "string"});count++;}if(!((data2 === "5") || (data2 === "10"))){found=fail(found,path+"/duration","enum",{allowedValues: c1});count++;}}if(data.image_url !== undefined){let data3 = data.image_url;if(typeof data3 == "number"){}if(typeof data3 === "string"){if(!(uri(data3))){found=fail(found,path+"/image_url","format",{format: "uri"});count++;}}else {found=fail(found,path+"/image_url","type",{type: "string"});count++;}}if(data.model !== undefined){let data4 = data.model;if(typeof data4 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data4 === "kling-video/v1.6/pro/image-to-video")){found=fail(found,path+"/model","enum",{allowedValues: c4});count++;}}if(data.prompt !== undefined){let data5 = data.prompt;if(typeof data5 === "string"){if(ucs2length(data5) > 2500){found=fail(found,path+"/prompt","maxLength",{limit: 2500});count++;}}else {found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.tail_image_url !== undefined){let data6 = data.tail_image_url;if((typeof data6 !== "string") && (data6 !== null)){found=fail(found,path+"/tail_image_url","type",{type: c5});count++;}if(typeof data6 == "number"){}if(typeof data6 === "string"){if(!(uri(data6))){found=fail(found,path+"/tail_image_url","format",{format: "uri"});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
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
