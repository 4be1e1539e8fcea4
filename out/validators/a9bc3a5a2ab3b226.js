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
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["formal", "informal"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.text === undefined){found=fail(found,path,"required",{missingProperty: "text"});count++;}if(data.to === undefined){found=fail(found,path,"required",{missingProperty: "to"});count++;}if(data.formality !== undefined){let data0 = data.formality;if(typeof data0 !== "string"){found=fail(found,path+"/formality","type",{type: "string"});count++;}if(!((data0 === "formal") || (data0 === "informal"))){found=fail(found,path+"/formality","enum",{allowedValues: c0});count++;}}if(data.glossary !== undefined){let data1 = data.glossary;if(isObject(data1)){for(const key0 in data1){let data2 = data1[key0];if(typeof data2 !== "string"){found=fail(found,path+"/glossary/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "string"});count++;}}}else {found=fail(found,path+"/glossary","type",{type: "object"});count++;}}if(data.model !== undefined){let data3 = data.model;if(typeof data3 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.text !== undefined){let data4 = data.text;const _errs11 = count;let valid2 = false;const _errs12 = count;if(typeof data4 !== "string"){found=fail(found,path+"/text","type",{type: "string"});count++;}var _valid0 = _errs12 === count;if(!_valid0)count=group(found,_errs12);valid2 = valid2 || _valid0;if(!valid2){const _errs14 = count;if(Array.isArray(data4)){let valid4 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs16 = count;if(typeof data5 !== "string"){found=fail(found,path+"/text/" + i0,"type",{type: "string"});count++;}var valid3 = _errs16 === count;if(!valid3){valid4 = false;}}}else {found=fail(found,path+"/text","type",{type: "array"});count++;}var _valid0 = _errs14 === count;if(!_valid0)count=group(found,_errs14);valid2 = valid2 || _valid0;if(!valid2){}}if(!valid2){found=either(found,path+"/text","anyOf",{},_errs11);count=found.length;}else {count=_errs11;found=cut(found,count);}}if(data.to !== undefined){let data6 = data.to;if(typeof data6 !== "string"){found=fail(found,path+"/to","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
