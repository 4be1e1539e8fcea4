// Written by docschema 0.1.0; do not edit.
import * as s0 from './embedding-ef33333527c8.js';
export const name = "list-6ae6d5100898";
export const uses = () => [s0];
export const schema = {type:"object",required:["object","data"],properties:{object:{type:"string",enum:["list"]},model:{type:"string"},data:{type:"array",items:{$ref:"#/$defs/embedding-ef33333527c8"}},usage:{type:["object","null"],properties:{prompt_tokens:{type:"integer"},total_tokens:{type:"integer"}}}}};
