// Written by docschema 0.1.0; do not edit.
import * as s0 from './function-b03ea45d28f3.js';
export const name = "index-delta-finish-reason-d5e5b170ba7f";
export const uses = () => [s0];
export const schema = {type:"object",required:["index","delta"],properties:{index:{type:"integer",minimum:0},delta:{type:"object",properties:{role:{type:"string",enum:["assistant"]},content:{description:"The next piece of text.",type:["string","null"]},tool_calls:{type:"array",items:{$ref:"#/$defs/function-b03ea45d28f3"}}}},finish_reason:{type:["string","null"],enum:["stop","length","tool_calls","content_filter",null]}}};
