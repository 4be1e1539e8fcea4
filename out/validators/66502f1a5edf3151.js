// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)))return!1}return!0},
c1=(v,t)=>o(v)&&typeof v.text=="string"&&v.type==="output_text"&&((t=v.annotations)===void 0||Array.isArray(t)&&c0(t)),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=(v,t,u0)=>o(v)&&v.role==="assistant"&&v.type==="message"&&Array.isArray(u0=v.content)&&((t=v.id)===void 0||typeof t=="string")&&((t=v.status)===void 0||t==="completed"||t==="incomplete")&&c2(u0),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t)=>(o(v)&&((t=v.code)===void 0||typeof t=="string")&&((t=v.message)===void 0||typeof t=="string")||v===null),
c6=(v,t)=>(o(v)&&((t=v.reason)===void 0||typeof t=="string")||v===null),
c7=(v,t)=>o(v)&&((t=v.input_tokens)===void 0||Number.isInteger(t))&&((t=v.output_tokens)===void 0||Number.isInteger(t))&&((t=v.total_tokens)===void 0||Number.isInteger(t)),
c8={properties:{code:S,message:S},type:["object","null"]},
c9={properties:{reason:S},type:["object","null"]},
c10=[{annotations:{items:[{}],type:"array"},text:S,type:["output_text"]},["text","type"]],
c11=[{content:{items:c10,type:"array"},id:S,role:["assistant"],status:["completed","incomplete"],type:["message"]},["content","role","type"]],
c12=["completed","failed","in_progress","incomplete"],
c13=[{input_tokens:I,output_tokens:I,total_tokens:I}],
c14=[{created_at:I,error:c8,id:S,incomplete_details:c9,model:S,object:["response"],output:{items:c11,type:"array"},status:c12,usage:c13},["id","object","output","status"]];
export function f(v){let t,u0;return o(v)&&typeof v.id=="string"&&v.object==="response"&&((t=v.status)==="completed"||t==="failed"||t==="in_progress"||t==="incomplete")&&Array.isArray(u0=v.output)&&((t=v.created_at)===void 0||Number.isInteger(t))&&((t=v.model)===void 0||typeof t=="string")&&c4(u0)&&((t=v.error)===void 0||c5(t))&&((t=v.incomplete_details)===void 0||c6(t))&&((t=v.usage)===void 0||c7(t))?!0:!1}
export function s(){return c14}
export const validator = /* @__PURE__ */ make(f, s);
