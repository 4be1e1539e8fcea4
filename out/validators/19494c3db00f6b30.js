// Written by docschema 0.1.0; do not edit.
import { make, o } from './runtime.js';
const c0=v=>(v==="#g1_whisper-tiny"||v==="#g1_whisper-small"||v==="#g1_whisper-medium"),
c1=["#g1_whisper-tiny","#g1_whisper-small","#g1_whisper-medium"],
c2=[{audio:true,model:c1},["audio","model"]];
export function f(v){return o(v)&&v.audio!==void 0&&c0(v.model)?!0:!1}
export function s(){return c2}
export const validator = /* @__PURE__ */ make(f, s);
