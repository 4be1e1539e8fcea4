// Written by docschema 0.1.0; do not edit.
import * as s0 from './index-delta-finish-reason-3e8d9ed0208c.js';
export const name = "chat-completion-chunk-57bd19ee292b";
export const uses = () => [s0];
export const schema = {description:"One `data:` line of a stream.",type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string"},object:{type:"string",enum:["chat.completion.chunk"]},created:{type:"integer"},model:{type:"string"},choices:{type:"array",items:{$ref:"#/$defs/index-delta-finish-reason-3e8d9ed0208c"}},usage:{description:"Only in the last chunk, and only when asked for.",type:["object","null"],properties:{prompt_tokens:{type:"integer"},completion_tokens:{type:"integer"},total_tokens:{type:"integer"}}}}};
