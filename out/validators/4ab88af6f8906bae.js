// Written by docschema 0.1.0; do not edit.
import { B, S, formats, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"&&formats["uri"](x)))return!1}return!0},
c1={items:{format:"uri",type:"string"},maxItems:10,type:"array"},
c2=["bytedance/seedream-3.0","bytedance/seedream-4-0-250828"],
c3=[{guidance_scale:[1,10],image_urls:c1,model:c2,prompt:S,response_format:["url","b64_json"],seed:[-1,2147483647,1],size:["1K","2K","4K"],watermark:B},["model","prompt"]];
export function f(v){let t;return o(v)&&((t=v.model)==="bytedance/seedream-3.0"||t==="bytedance/seedream-4-0-250828")&&typeof v.prompt=="string"&&((t=v.guidance_scale)===void 0||typeof t=="number"&&t>=1&&t<=10)&&((t=v.response_format)===void 0||t==="url"||t==="b64_json")&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=-1&&t<=2147483647)&&((t=v.size)===void 0||t==="1K"||t==="2K"||t==="4K")&&((t=v.watermark)===void 0||typeof t=="boolean")&&((t=v.image_urls)===void 0||Array.isArray(t)&&t.length<=10&&c0(t))?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
