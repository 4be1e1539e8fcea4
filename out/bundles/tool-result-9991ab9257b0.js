// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-2-53b212df8dfd.js';
import * as s1 from './text-9e3f070a394c.js';
export const name = "tool-result-9991ab9257b0";
export const uses = () => [s0, s1];
export const schema = {type:"object",required:["type","tool_use_id"],properties:{type:{type:"string",enum:["tool_result"]},tool_use_id:{type:"string"},is_error:{type:"boolean",default:false},content:{anyOf:[{type:"string"},{type:"array",items:{oneOf:[{$ref:"#/$defs/text-9e3f070a394c"},{type:"object",required:["type","source"],properties:{type:{type:"string",enum:["image"]},source:{$ref:"#/$defs/one-of-2-53b212df8dfd"}}}]}}]}}};
