// Written by docschema 0.1.0; do not edit.
import * as s0 from './assistant-message-844594e13ca0.js';
export const name = "index-message-finish-reason-2b721c88ec9e";
export const uses = () => [s0];
export const schema = {type:"object",required:["index","message","finish_reason"],properties:{index:{type:"integer",minimum:0},message:{$ref:"#/$defs/assistant-message-844594e13ca0"},finish_reason:{description:"Why the model stopped.",type:"string",enum:["stop","length","tool_calls","content_filter"]}}};
