// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-list-01c4e4c06d85.js';
export const name = "user-message-ad18ee2661a6";
export const uses = () => [s0];
export const schema = {type:"object",required:["role","content"],properties:{role:{type:"string",enum:["user"]},content:{description:"What the person says.",anyOf:[{description:"Plain words.",type:"string"},{$ref:"#/$defs/any-list-01c4e4c06d85"}]},name:{description:"Tells apart several speakers of one role.",type:"string"}}};
