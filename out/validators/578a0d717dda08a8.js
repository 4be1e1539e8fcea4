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
    case "minimum": return "must be at least " + p.limit;
    case "required": return "must have the property " + JSON.stringify(p.missingProperty);
    case "type": return "must be " + [].concat(p.type).join(" or ");
    default: return "must satisfy " + keyword;
  }
}
const c0 = ["integer", "null"];
const c1 = ["object", "null"];
const c2 = ["string", "null"];
function f0(data,path){let found = null;let count = 0;if(isObject(data)){if(data.model === undefined){found=fail(found,path,"required",{missingProperty: "model"});count++;}if(data.pages === undefined){found=fail(found,path,"required",{missingProperty: "pages"});count++;}if(data.usage_info === undefined){found=fail(found,path,"required",{missingProperty: "usage_info"});count++;}if(data.model !== undefined){let data0 = data.model;if(typeof data0 !== "string"){found=fail(found,path+"/model","type",{type: "string"});count++;}}if(data.pages !== undefined){let data1 = data.pages;if(Array.isArray(data1)){let valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = count;if(!(f1(data2, path+"/pages/" + i0))){found=join(found,f1.errors);count = found.length;}else {}var valid1 = _errs5 === count;if(!valid1){valid2 = false;}}}else {found=fail(found,path+"/pages","type",{type: "array"});count++;}}if(data.usage_info !== undefined){let data3 = data.usage_info;if(isObject(data3)){if(data3.pages_processed === undefined){found=fail(found,path+"/usage_info","required",{missingProperty: "pages_processed"});count++;}if(data3.doc_size_bytes !== undefined){let data4 = data3.doc_size_bytes;if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){found=fail(found,path+"/usage_info/doc_size_bytes","type",{type: c0});count++;}}if(data3.pages_processed !== undefined){let data5 = data3.pages_processed;if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){found=fail(found,path+"/usage_info/pages_processed","type",{type: "integer"});count++;}if(typeof data5 == "number"){if(data5 < 0 || isNaN(data5)){found=fail(found,path+"/usage_info/pages_processed","minimum",{comparison: ">=", limit: 0});count++;}}}}else {found=fail(found,path+"/usage_info","type",{type: "object"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f0.errors = found;return count === 0;}
function f1(data,path){let found = null;let count = 0;if(isObject(data)){if(data.index === undefined){found=fail(found,path,"required",{missingProperty: "index"});count++;}if(data.markdown === undefined){found=fail(found,path,"required",{missingProperty: "markdown"});count++;}if(data.dimensions !== undefined){let data0 = data.dimensions;if((!(isObject(data0))) && (data0 !== null)){found=fail(found,path+"/dimensions","type",{type: c1});count++;}if(isObject(data0)){if(data0.dpi === undefined){found=fail(found,path+"/dimensions","required",{missingProperty: "dpi"});count++;}if(data0.height === undefined){found=fail(found,path+"/dimensions","required",{missingProperty: "height"});count++;}if(data0.width === undefined){found=fail(found,path+"/dimensions","required",{missingProperty: "width"});count++;}if(data0.dpi !== undefined){let data1 = data0.dpi;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){found=fail(found,path+"/dimensions/dpi","type",{type: "integer"});count++;}if(typeof data1 == "number"){if(data1 < 0 || isNaN(data1)){found=fail(found,path+"/dimensions/dpi","minimum",{comparison: ">=", limit: 0});count++;}}}if(data0.height !== undefined){let data2 = data0.height;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){found=fail(found,path+"/dimensions/height","type",{type: "integer"});count++;}if(typeof data2 == "number"){if(data2 < 0 || isNaN(data2)){found=fail(found,path+"/dimensions/height","minimum",{comparison: ">=", limit: 0});count++;}}}if(data0.width !== undefined){let data3 = data0.width;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){found=fail(found,path+"/dimensions/width","type",{type: "integer"});count++;}if(typeof data3 == "number"){if(data3 < 0 || isNaN(data3)){found=fail(found,path+"/dimensions/width","minimum",{comparison: ">=", limit: 0});count++;}}}}}if(data.images !== undefined){let data4 = data.images;if(Array.isArray(data4)){let valid3 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs11 = count;if(!(f2(data5, path+"/images/" + i0))){found=join(found,f2.errors);count = found.length;}else {}var valid2 = _errs11 === count;if(!valid2){valid3 = false;}}}else {found=fail(found,path+"/images","type",{type: "array"});count++;}}if(data.index !== undefined){let data6 = data.index;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){found=fail(found,path+"/index","type",{type: "integer"});count++;}if(typeof data6 == "number"){if(data6 < 0 || isNaN(data6)){found=fail(found,path+"/index","minimum",{comparison: ">=", limit: 0});count++;}}}if(data.markdown !== undefined){let data7 = data.markdown;if(typeof data7 !== "string"){found=fail(found,path+"/markdown","type",{type: "string"});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f1.errors = found;return count === 0;}
function f2(data,path){let found = null;let count = 0;if(isObject(data)){if(data.id === undefined){found=fail(found,path,"required",{missingProperty: "id"});count++;}if(data.bottom_right_x !== undefined){let data0 = data.bottom_right_x;if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){found=fail(found,path+"/bottom_right_x","type",{type: c0});count++;}}if(data.bottom_right_y !== undefined){let data1 = data.bottom_right_y;if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){found=fail(found,path+"/bottom_right_y","type",{type: c0});count++;}}if(data.id !== undefined){let data2 = data.id;if(typeof data2 !== "string"){found=fail(found,path+"/id","type",{type: "string"});count++;}}if(data.image_base64 !== undefined){let data3 = data.image_base64;if((typeof data3 !== "string") && (data3 !== null)){found=fail(found,path+"/image_base64","type",{type: c2});count++;}}if(data.top_left_x !== undefined){let data4 = data.top_left_x;if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){found=fail(found,path+"/top_left_x","type",{type: c0});count++;}}if(data.top_left_y !== undefined){let data5 = data.top_left_y;if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){found=fail(found,path+"/top_left_y","type",{type: c0});count++;}}}else {found=fail(found,path,"type",{type: "object"});count++;}f2.errors = found;return count === 0;}
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
