// Written by docschema 0.1.0; do not edit.
import { B, I, S, make, o } from './runtime.js';
const c0=v=>(v==="square_hd"||v==="square"||v==="portrait_4_3"||v==="portrait_16_9"||v==="landscape_4_3"||v==="landscape_16_9"),
c1=(v,t)=>o(v)&&Number.isInteger(t=v.height)&&t>=256&&t<=1440&&Number.isInteger(t/32)&&Number.isInteger(t=v.width)&&t>=256&&t<=1440&&Number.isInteger(t/32),
c2={exclusiveMinimum:0,maximum:20,type:"number"},
c3={maximum:1440,minimum:256,multipleOf:32,type:"integer"},
c4=[{height:c3,width:c3},["height","width"]],
c5=["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"],
c6=[{enable_safety_checker:B,guidance_scale:c2,image_size:{anyOf:[c4,c5]},model:["stable-diffusion-v35-large"],negative_prompt:S,num_inference_steps:[1,50,1],output_format:["jpeg","png"],prompt:S,seed:I},["model","prompt"]];
export function f(v){let t;return o(v)&&v.model==="stable-diffusion-v35-large"&&typeof v.prompt=="string"&&((t=v.enable_safety_checker)===void 0||typeof t=="boolean")&&((t=v.guidance_scale)===void 0||typeof t=="number"&&t>0&&t<=20)&&((t=v.negative_prompt)===void 0||typeof t=="string")&&((t=v.num_inference_steps)===void 0||Number.isInteger(t)&&t>=1&&t<=50)&&((t=v.output_format)===void 0||t==="jpeg"||t==="png")&&((t=v.seed)===void 0||Number.isInteger(t))&&((t=v.image_size)===void 0||(c0(t)||c1(t)))?!0:!1}
export function s(){return c6}
export const validator = /* @__PURE__ */ make(f, s);
