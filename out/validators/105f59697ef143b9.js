// Written by docschema 0.1.0; do not edit.
import { formats, make, o, pairs } from './runtime.js';
const c0=(v,t)=>o(v)&&v.model==="kling-video/v1.6/pro/text-to-video"&&((t=v.aspect_ratio)===void 0||t==="16:9"||t==="9:16"||t==="1:1")&&((t=v.cfg_scale)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.duration)===void 0||t==="5"||t==="10")&&typeof (t=v.prompt)=="string"&&(t.length<=2500||pairs(t,t.length-2500))&&((t=v.negative_prompt)===void 0||typeof t=="string"&&(t.length<=2500||pairs(t,t.length-2500))),
c1=v=>(v==="down_back"||v==="forward_up"||v==="right_turn_forward"||v==="left_turn_forward"),
c2=(v,t)=>o(v)&&v.model==="kling-video/v1.6/pro/image-to-video"&&((t=v.camera_control)===void 0||c1(t))&&((t=v.cfg_scale)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.duration)===void 0||t==="5"||t==="10")&&typeof (t=v.image_url)=="string"&&formats["uri"](t)&&typeof (t=v.prompt)=="string"&&(t.length<=2500||pairs(t,t.length-2500))&&((t=v.tail_image_url)===void 0||(typeof t=="string"&&formats["uri"](t)||t===null)),
c3=[{aspect_ratio:["16:9","9:16","1:1"],cfg_scale:[0,1],duration:["5","10"],model:["kling-video/v1.6/pro/text-to-video"],negative_prompt:{maxLength:2500,type:"string"},prompt:{maxLength:2500,type:"string"}},["model","prompt"]],
c4=["down_back","forward_up","right_turn_forward","left_turn_forward"],
c5=[{camera_control:c4,cfg_scale:[0,1],duration:["5","10"],image_url:{format:"uri",type:"string"},model:["kling-video/v1.6/pro/image-to-video"],prompt:{maxLength:2500,type:"string"},tail_image_url:{format:"uri",type:["string","null"]}},["image_url","model","prompt"]];
export function f(v){let t;return (o(v)&&(t=v.model,t==="kling-video/v1.6/pro/text-to-video"?c0(v):t==="kling-video/v1.6/pro/image-to-video"?c2(v):false))?!0:!1}
export function s(){return {oneOf:[c3,c5]}}
export const validator = /* @__PURE__ */ make(f, s);
