// Written by docschema 0.1.0; do not edit.
import * as s0 from './message-c33a267ec58d.js';
export const name = "one-of-2-a7c3949519c2";
export const uses = () => [s0];
export const schema = {oneOf:[{$ref:"#/$defs/message-c33a267ec58d"},{type:"object",required:["type","call_id","output"],properties:{type:{type:"string",enum:["function_call_output"]},call_id:{description:"Which call this answers.",type:"string"},output:{description:"JSON, as text.",type:"string"}}}]};
