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
function message(keyword, p) {
  switch (keyword) {
    case "anyOf": return "must match at least one of the alternatives";
    case "const": return "must be " + JSON.stringify(p.allowedValue);
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["object", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.data === undefined){found=fail(found,path,"required",{missingProperty: "data"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.data !== undefined){let data0 = data.data;if(Array.isArray(data0)){let valid2 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs3 = count;if(!(f1(data1, path+"/data/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs3 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/data","type",{type: "array"});count++;}}if(data.model !== undefined){let data2 = data.model;if(typeof data2 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.object !== undefined){let data3 = data.object;if(typeof data3 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if("list" !== data3){found=fail(found,path+"/object","const",{allowedValue: "list"});count++;}}if(data.usage !== undefined){let data4 = data.usage;if((!(isObject(data4))) && (data4 !== null)){found=fail(found,path+"/usage","type",{type: c0});count++;}if(isObject(data4)){if(data4.prompt_tokens !== undefined){let data5 = data4.prompt_tokens;if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){found=fail(found,path+"/usage/prompt_tokens","type",{type: "integer"});count++;}}if(data4.total_tokens !== undefined){let data6 = data4.total_tokens;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/usage/total_tokens","type",{type: "integer"});count++;}}}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.embedding === undefined){found=fail(found,path,"required",{missingProperty: "embedding"});count++;}if(data.index === undefined){found=fail(found,path,"required",{missingProperty: "index"});count++;}if(data.object === undefined){found=fail(found,path,"required",{missingProperty: "object"});count++;}if(data.embedding !== undefined){let data0 = data.embedding;const _errs2 = count;let valid1 = false;const _errs3 = count;if(Array.isArray(data0)){let valid3 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs5 = count;if(!(typeof data1 == "number")){found=fail(found,path+"/embedding/" + i0,"type",{type: "number"});count++;}var valid2 = _errs5 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/embedding","type",{type: "array"});count++;}var _valid0 = _errs3 === count;if(!_valid0)count=group(found,_errs3);valid1 = valid1 || _valid0;if(!valid1){const _errs7 = count;if(typeof data0 !== "string"){found=fail(found,path+"/embedding","type",{type: "string"});count++;}var _valid0 = _errs7 === count;if(!_valid0)count=group(found,_errs7);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/embedding","anyOf",{},_errs2);count=found.length;}else {count=_errs2;found=cut(found,count);}}if(data.index !== undefined){let data2 = data.index;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/index","type",{type: "integer"});count++;}if(typeof data2 == "number"){if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/index","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.object !== undefined){let data3 = data.object;if(typeof data3 !== "string"){found=fail(found,path+"/object","type",{type: "string"});count++;}if("embedding" !== data3){found=fail(found,path+"/object","const",{allowedValue: "embedding"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
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
