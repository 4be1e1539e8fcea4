// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-3-53f67ee78d17.js';
export const name = "user-message-d9c1a69ea281";
export const uses = () => [s0];
export const schema = {type:"object",required:["role","content"],properties:{role:{type:"string",enum:["user"]},content:{description:"What the person says.",anyOf:[{description:"Plain words.",type:"string"},{description:"Words and media, in order.",type:"array",items:{$ref:"#/$defs/one-of-3-53f67ee78d17"},minItems:1}]},name:{description:"Tells apart several speakers of one role.",type:"string"}}};
