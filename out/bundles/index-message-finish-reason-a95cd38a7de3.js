// Written by docschema 0.1.0; do not edit.
import * as s0 from './assistant-message-844594e13ca0.js';
import * as s1 from './token-logprob-bytes-718a64f9cc3b.js';
export const name = "index-message-finish-reason-a95cd38a7de3";
export const uses = () => [s0, s1];
export const schema = {type:"object",required:["index","message","finish_reason"],properties:{index:{type:"integer",minimum:0},message:{$ref:"#/$defs/assistant-message-844594e13ca0"},finish_reason:{description:"Why the model stopped.",type:"string",enum:["stop","length","tool_calls","content_filter"]},logprobs:{type:["object","null"],properties:{content:{type:["array","null"],items:{$ref:"#/$defs/token-logprob-bytes-718a64f9cc3b"}}}}}};
