// Written by docschema 0.1.0; do not edit.
import * as s0 from './assistant-message-0a7744296f2e.js';
export const name = "response-bd67a20601f6";
export const uses = () => [s0];
export const schema = {type:"object",required:["id","object","status","output"],properties:{id:{type:"string",examples:["resp_68b0"]},object:{type:"string",enum:["response"]},created_at:{type:"integer"},status:{type:"string",enum:["completed","failed","in_progress","incomplete"]},model:{type:"string"},output:{type:"array",items:{$ref:"#/$defs/assistant-message-0a7744296f2e"}},incomplete_details:{type:["object","null"],properties:{reason:{type:"string"}}},error:{type:["object","null"],properties:{code:{type:"string"},message:{type:"string"}}},usage:{type:"object",properties:{input_tokens:{type:"integer"},output_tokens:{type:"integer"},total_tokens:{type:"integer"}}}}};
