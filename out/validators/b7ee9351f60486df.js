// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"&&formats["uri"](x)))return!1}return!0},
c1=["queued","generating","completed","error"],
c2={items:{format:"uri",type:"string"},type:["array","null"]},
c3=[{id:S,status:c1,video:c2},["id","status"]];
export function f(v){let t;return o(v)&&typeof v.id=="string"&&((t=v.status)==="queued"||t==="generating"||t==="completed"||t==="error")&&((t=v.video)===void 0||(Array.isArray(t)&&c0(t)||t===null))?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
