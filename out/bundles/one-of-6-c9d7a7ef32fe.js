// Written by docschema 0.1.0; do not edit.
import * as s0 from './assistant-message-289fa4f4e811.js';
import * as s1 from './message-delta-705991745791.js';
import * as s2 from './one-of-3-1158ccc738e3.js';
import * as s3 from './one-of-3-a6ca8a7ffb38.js';
export const name = "one-of-6-c9d7a7ef32fe";
export const uses = () => [s0, s1, s2, s3];
export const schema = {description:"One `data:` line of a stream.",oneOf:[{type:"object",required:["type","message"],properties:{type:{type:"string",enum:["message_start"]},message:{$ref:"#/$defs/assistant-message-289fa4f4e811"}}},{type:"object",required:["type","index","content_block"],properties:{type:{type:"string",enum:["content_block_start"]},index:{type:"integer"},content_block:{$ref:"#/$defs/one-of-3-1158ccc738e3"}}},{type:"object",required:["type","index","delta"],properties:{type:{type:"string",enum:["content_block_delta"]},index:{type:"integer"},delta:{$ref:"#/$defs/one-of-3-a6ca8a7ffb38"}}},{type:"object",required:["type","index"],properties:{type:{type:"string",enum:["content_block_stop"]},index:{type:"integer"}}},{$ref:"#/$defs/message-delta-705991745791"},{type:"object",required:["type"],properties:{type:{type:"string",enum:["message_stop","ping"]}}}]};
