// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-4-54e19807574b.js';
export const name = "user-message-3f52fa984b4a";
export const uses = () => [s0];
export const schema = {type:"object",required:["role","content"],properties:{role:{type:"string",enum:["user"]},content:{description:"What the person says.",anyOf:[{description:"Plain words.",type:"string"},{description:"Words and media, in order.",type:"array",items:{$ref:"#/$defs/one-of-4-54e19807574b"},minItems:1}]},name:{description:"Tells apart several speakers of one role.",type:"string"}}};
