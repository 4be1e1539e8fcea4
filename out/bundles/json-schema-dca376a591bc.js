// Written by docschema 0.1.0; do not edit.
export const name = "json-schema-dca376a591bc";
export const uses = () => [];
export const schema = {type:"object",required:["type","json_schema"],properties:{type:{type:"string",enum:["json_schema"]},json_schema:{type:"object",required:["name"],properties:{name:{type:"string",maxLength:64},schema:{description:"A JSON Schema.",type:"object",additionalProperties:true},strict:{type:["boolean","null"]}}}},additionalProperties:false};
