// Written by docschema 0.1.0; do not edit.
import { B, S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c1={items:{properties:{content:true,role:true}}},
c2={properties:{max_tokens:[1,null],messages:c1,metadata:true,model:true,stop_sequences:{items:S,type:"array"},stream:B,system:S,temperature:[null,1],tool_choice:true},required:["model"]};
export function f(v){let t;return (!o(v)||v.model!==void 0&&((t=v.max_tokens)===void 0||Number.isFinite(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.system)===void 0||typeof t=="string")&&((t=v.temperature)===void 0||Number.isFinite(t)&&t<=1)&&((t=v.stop_sequences)===void 0||Array.isArray(t)&&c0(t)))?!0:!1}
export function s(){return c2}
export const validator = /* @__PURE__ */ make(f, s);
