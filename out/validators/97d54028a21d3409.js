// Written by docschema 0.1.0; do not edit.
import { B, formats, make, o, pairs } from './runtime.js';
const c0=[{duration:{enum:[5,10],type:"integer"},image_url:{format:"uri",type:"string"},last_image_url:{format:"uri",type:"string"},model:["runway-gen3/turbo/image-to-video"],prompt:{maxLength:512,type:"string"},ratio:["16:9","9:16"],seed:[1,9999999999,1],watermark:B},["image_url","model"]];
export function f(v){let t;return o(v)&&v.model==="runway-gen3/turbo/image-to-video"&&((t=v.duration)===void 0||t===5||t===10)&&((t=v.ratio)===void 0||t==="16:9"||t==="9:16")&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1&&t<=9999999999)&&((t=v.watermark)===void 0||typeof t=="boolean")&&typeof (t=v.image_url)=="string"&&formats["uri"](t)&&((t=v.last_image_url)===void 0||typeof t=="string"&&formats["uri"](t))&&((t=v.prompt)===void 0||typeof t=="string"&&(t.length<=512||pairs(t,t.length-512)))?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
