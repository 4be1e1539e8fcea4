// Written by docschema 0.1.0; do not edit.
import * as s0 from './type-description-properties-4b6a1c371161.js';
export const name = "name-description-input-schema-be787922d97d";
export const uses = () => [s0];
export const schema = {type:"object",required:["name","input_schema"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,128}$"},description:{type:"string"},input_schema:{$ref:"#/$defs/type-description-properties-4b6a1c371161"},cache_control:{description:"Marks the end of a prefix worth caching.",type:["object","null"],required:["type"],properties:{type:{type:"string",enum:["ephemeral"]}}}}};
