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
function oneOfValues(values) {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value)).join(", ");
  const more = values.length - 12;
  return (values.length === 1 ? "" : "one of ") + shown + (more > 0 ? " or " + more + " others" : "");
}
function message(keyword, p) {
  switch (keyword) {
    case "anyOf": return "must match at least one of the alternatives";
    case "enum": return "must be " + oneOfValues(p.allowedValues);
    case "exclusiveMinimum": return "must be greater than " + p.limit;
    case "maximum": return "must be at most " + p.limit;
    case "minimum": return "must be at least " + p.limit;
    case "multipleOf": return "must be a multiple of " + p.multipleOf;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"];
const c1 = ["stable-diffusion-v35-large"];
const c2 = ["jpeg", "png"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.prompt === undefined){found=fail(found,path,"required",{missingProperty: "prompt"});count++;}if(data.enable_safety_checker !== undefined){let data0 = data.enable_safety_checker;if(typeof data0 !== "boolean"){found=fail(found,path+"/enable_safety_checker","type",{type: "boolean"});count++;}}if(data.guidance_scale !== undefined){let data1 = data.guidance_scale;if(typeof data1 == "number"){if(data1 > 20 || isNaN(data1)){found=fail(found,path+"/guidance_scale","maximum",{comparison: "<=", limit: 20});count++;}if(data1 <= 0 || isNaN(data1)){found=fail(found,path+"/guidance_scale","exclusiveMinimum",{comparison: ">", limit: 0});count++;}}else {found=fail(found,path+"/guidance_scale","type",{type: "number"});count++;}}if(data.image_size !== undefined){let data2 = data.image_size;const _errs6 = count;let valid1 = false;const _errs7 = count;if(!(f1(data2, path+"/image_size"))){found=join(found,f1.errors);count = found.length;}else {}var _valid0 = _errs7 === count;if(!_valid0)count=group(found,_errs7);valid1 = valid1 || _valid0;if(!valid1){const _errs8 = count;if(typeof data2 !== "string"){found=fail(found,path+"/image_size","type",{type: "string"});count++;}if(!((((((data2 === "square_hd") || (data2 === "square")) || (data2 === "portrait_4_3")) || (data2 === "portrait_16_9")) || (data2 === "landscape_4_3")) || (data2 === "landscape_16_9"))){found=fail(found,path+"/image_size","enum",{allowedValues: c0});count++;}var _valid0 = _errs8 === count;if(!_valid0)count=group(found,_errs8);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/image_size","anyOf",{},_errs6);count=found.length;}else {count=_errs6;found=cut(found,count);}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}if(!(data3 === "stable-diffusion-v35-large")){found=fail(found,path+"/model","enum",{allowedValues: c1});count++;}}if(data.negative_prompt !== undefined){let data4 = data.negative_prompt;if(typeof data4 !== "string"){found=fail(found,path+"/negative_prompt","type",{type: "string"});count++;}}if(data.num_inference_steps !== undefined){let data5 = data.num_inference_steps;if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){found=fail(found,path+"/num_inference_steps","type",{type: "integer"});count++;}if(typeof data5 == "number"){if(data5 > 50 || isNaN(data5)){found=fail(found,path+"/num_inference_steps","maximum",{comparison: "<=", limit: 50});count++;}if(data5 < 1 || isNaN(data5)){found=fail(found,path+"/num_inference_steps","minimum",{comparison: ">=", limit: 1});count++;}}}if(data.output_format !== undefined){let data6 = data.output_format;if(typeof data6 !== "string"){found=fail(found,path+"/output_format","type",{type: "string"});count++;}if(!((data6 === "jpeg") || (data6 === "png"))){found=fail(found,path+"/output_format","enum",{allowedValues: c2});count++;}}if(data.prompt !== undefined){let data7 = data.prompt;if(typeof data7 !== "string"){found=fail(found,path+"/prompt","type",{type: "string"});count++;}}if(data.seed !== undefined){let data8 = data.seed;if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){found=fail(found,path+"/seed","type",{type: "integer"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.height === undefined){found=fail(found,path,"required",{missingProperty: "height"});count++;}if(data.width === undefined){found=fail(found,path,"required",{missingProperty: "width"});count++;}if(data.height !== undefined){let data0 = data.height;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){found=fail(found,path+"/height","type",{type: "integer"});count++;}if(typeof data0 == "number"){if(data0 > 1440 || isNaN(data0)){found=fail(found,path+"/height","maximum",{comparison: "<=", limit: 1440});count++;}if(data0 < 256 || isNaN(data0)){found=fail(found,path+"/height","minimum",{comparison: ">=", limit: 256});count++;}let res0;if((32 === 0 || (res0 = data0/32, res0 !== parseInt(res0)))){found=fail(found,path+"/height","multipleOf",{multipleOf: 32});count++;}}}if(data.width !== undefined){let data1 = data.width;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/width","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 > 1440 || isNaN(data1)){found=fail(found,path+"/width","maximum",{comparison: "<=", limit: 1440});count++;}if(data1 < 256 || isNaN(data1)){found=fail(found,path+"/width","minimum",{comparison: ">=", limit: 256});count++;}let res1;if((32 === 0 || (res1 = data1/32, res1 !== parseInt(res1)))){found=fail(found,path+"/width","multipleOf",{multipleOf: 32});count++;}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
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
