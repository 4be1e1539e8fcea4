// Written by docschema 0.1.0; do not edit.
import * as s0 from './assistant-message-ce13dc814205.js';
export const name = "index-message-finish-reason-bd8ba84b5998";
export const uses = () => [s0];
export const schema = {type:"object",required:["index","message","finish_reason"],properties:{index:{type:"integer",minimum:0},message:{$ref:"#/$defs/assistant-message-ce13dc814205"},finish_reason:{description:"Why the model stopped.",type:"string",enum:["stop","length","tool_calls","content_filter"]}}};
