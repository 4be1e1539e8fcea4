// Written by docschema 0.1.0; do not edit.
import * as s0 from './embedding-9f2d15c84d5e.js';
export const name = "list-cf2f07ec0ef5";
export const uses = () => [s0];
export const schema = {type:"object",required:["object","data"],properties:{object:{type:"string",const:"list"},model:{type:"string"},data:{type:"array",items:{$ref:"#/$defs/embedding-9f2d15c84d5e"}},usage:{type:["object","null"],properties:{prompt_tokens:{type:"integer"},total_tokens:{type:"integer"}}}}};
