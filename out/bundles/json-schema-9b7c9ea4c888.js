// Written by docschema 0.1.0; do not edit.
import * as s0 from './type-description-properties-4b6a1c371161.js';
export const name = "json-schema-9b7c9ea4c888";
export const uses = () => [s0];
export const schema = {type:"object",required:["type","json_schema"],properties:{type:{type:"string",enum:["json_schema"]},json_schema:{type:"object",required:["name"],properties:{name:{type:"string",maxLength:64},schema:{$ref:"#/$defs/type-description-properties-4b6a1c371161"},strict:{type:["boolean","null"]}}}},additionalProperties:false};
