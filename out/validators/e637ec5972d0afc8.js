// Written by docschema 0.1.0; do not edit.
import { B, make, o, pairs } from './runtime.js';
const c0=v=>(v==="square_hd"||v==="square"||v==="portrait_4_3"||v==="portrait_16_9"||v==="landscape_4_3"||v==="landscape_16_9"),
c1=(v,t)=>o(v)&&Number.isInteger(t=v.height)&&t>=256&&t<=1440&&Number.isInteger(t/32)&&Number.isInteger(t=v.width)&&t>=256&&t<=1440&&Number.isInteger(t/32),
c2={maximum:1440,minimum:256,multipleOf:32,type:"integer"},
c3=[{height:c2,width:c2},["height","width"]],
c4=["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"],
c5=[{enable_safety_checker:B,guidance_scale:[1,20],image_size:{anyOf:[c3,c4]},model:["flux/dev","flux/schnell"],num_images:[1,4,1],num_inference_steps:[1,50,1],output_format:["jpeg","png"],prompt:{maxLength:4000,type:"string"},seed:[1,null,1]},["model","prompt"]];
export function f(v){let t;return o(v)&&((t=v.model)==="flux/dev"||t==="flux/schnell")&&((t=v.enable_safety_checker)===void 0||typeof t=="boolean")&&((t=v.guidance_scale)===void 0||typeof t=="number"&&t>=1&&t<=20)&&((t=v.num_images)===void 0||Number.isInteger(t)&&t>=1&&t<=4)&&((t=v.num_inference_steps)===void 0||Number.isInteger(t)&&t>=1&&t<=50)&&((t=v.output_format)===void 0||t==="jpeg"||t==="png")&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&typeof (t=v.prompt)=="string"&&(t.length<=4000||pairs(t,t.length-4000))&&((t=v.image_size)===void 0||(c0(t)||c1(t)))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
