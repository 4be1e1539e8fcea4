// Written by docschema 0.1.0; do not edit.
import * as s0 from './input-tokens-output-tokens-cache-2d857be0dd7f.js';
import * as s1 from './one-of-5-38fa53b5246c.js';
export const name = "assistant-message-289fa4f4e811";
export const uses = () => [s0, s1];
export const schema = {type:"object",required:["id","type","role","content","model"],properties:{id:{type:"string",examples:["msg_01XFD"]},type:{type:"string",enum:["message"]},role:{type:"string",enum:["assistant"]},model:{type:"string"},content:{type:"array",items:{$ref:"#/$defs/one-of-5-38fa53b5246c"}},stop_reason:{type:["string","null"],enum:["end_turn","max_tokens","stop_sequence","tool_use",null]},stop_sequence:{type:["string","null"]},usage:{$ref:"#/$defs/input-tokens-output-tokens-cache-2d857be0dd7f"}}};
