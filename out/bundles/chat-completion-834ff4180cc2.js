// Written by docschema 0.1.0; do not edit.
import * as s0 from './index-message-finish-reason-d2bc894ae15c.js';
import * as s1 from './prompt-tokens-completion-tokens-total-5b51299861a4.js';
export const name = "chat-completion-834ff4180cc2";
export const uses = () => [s0, s1];
export const schema = {type:"object",required:["id","object","created","model","choices"],properties:{id:{type:"string",examples:["gen-1744903311-tK3"]},object:{type:"string",enum:["chat.completion"]},created:{description:"Seconds since 1970.",type:"integer"},model:{type:"string"},choices:{type:"array",items:{$ref:"#/$defs/index-message-finish-reason-d2bc894ae15c"}},usage:{$ref:"#/$defs/prompt-tokens-completion-tokens-total-5b51299861a4"},system_fingerprint:{type:["string","null"]}}};
