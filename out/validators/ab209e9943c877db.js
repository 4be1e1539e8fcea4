// Written by docschema 0.1.0; do not edit.
function cut(errors, count) {
  if (errors === null || count === 0) return null;
  errors.length = count;
  return errors;
}
function date(text) {
  const [, year, month, day] = /^(\d\d\d\d)-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]);
}
function dateTime(text) {
  const parts = text.split(/t|\s/i);
  return parts.length === 2 && date(parts[0]) && time(parts[1]);
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
function time(text) {
  const parts = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)$/i.exec(text);
  if (!parts) return false;
  const [hour, minute, second] = [+parts[1], +parts[2], +parts[3]];
  const [zoneHour, zoneMinute] = [+(parts[6] || 0), +(parts[7] || 0)];
  if (zoneHour > 23 || zoneMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const sign = parts[5] === "-" ? -1 : 1;
  const utcMinute = minute - zoneMinute * sign;
  const utcHour = hour - zoneHour * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
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
function message(keyword, p) {
  switch (keyword) {
    case "anyOf": return "must match at least one of the alternatives";
    case "format": return "must be a valid " + p.format;
    case "maxLength": return "must not have more than " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minLength": return "must have at least " + p.limit + (p.limit === 1 ? " character" : " characters");
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.leaves === undefined){found=fail(found,path,"required",{missingProperty: "leaves"});count++;}if(data.train === undefined){found=fail(found,path,"required",{missingProperty: "train"});count++;}if(data.leaves !== undefined){let data0 = data.leaves;if(typeof data0 == "number"){}if(typeof data0 === "string"){if(!(dateTime(data0))){found=fail(found,path+"/leaves","format",{format: "date-time"});count++;}}else {found=fail(found,path+"/leaves","type",{type: "string"});count++;}}if(data.track !== undefined){let data1 = data.track;const _errs4 = count;let valid1 = false;const _errs5 = count;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/track","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 < 1 || isNaN(data1)){found=fail(found,path+"/track","minimum",{comparison: ">=", limit: 1});count++;}}var _valid0 = _errs5 === count;if(!_valid0)count=group(found,_errs5);valid1 = valid1 || _valid0;if(!valid1){const _errs7 = count;if(typeof data1 !== "string"){found=fail(found,path+"/track","type",{type: "string"});count++;}var _valid0 = _errs7 === count;if(!_valid0)count=group(found,_errs7);valid1 = valid1 || _valid0;if(!valid1){}}if(!valid1){found=either(found,path+"/track","anyOf",{},_errs4);count=found.length;}else {count=_errs4;found=cut(found,count);}}if(data.train !== undefined){let data2 = data.train;if(typeof data2 === "string"){if(ucs2length(data2) > 12){found=fail(found,path+"/train","maxLength",{limit: 12});count++;}if(ucs2length(data2) < 2){found=fail(found,path+"/train","minLength",{limit: 2});count++;}}else {found=fail(found,path+"/train","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
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
