// Written by docschema 0.1.0; do not edit.
import * as s0 from './function-84968347c685.js';
export const name = "index-delta-finish-reason-7873f5ab6730";
export const uses = () => [s0];
export const schema = {type:"object",required:["index","delta"],properties:{index:{type:"integer",minimum:0},delta:{type:"object",properties:{role:{type:"string",const:"assistant"},content:{description:"The next piece of text.",type:["string","null"]},tool_calls:{type:"array",items:{$ref:"#/$defs/function-84968347c685"}}}},finish_reason:{type:["string","null"],enum:["stop","length","tool_calls","content_filter",null]}}};
