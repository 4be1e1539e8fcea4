// Written by docschema 0.1.0; do not edit.
export const name = "one-of-2-fe0496ee9e7b";
export const uses = () => [];
export const schema = {oneOf:[{type:"object",required:["type"],properties:{type:{type:"string",enum:["auto","any","none"]},disable_parallel_tool_use:{type:"boolean",default:false}},additionalProperties:false},{type:"object",required:["type","name"],properties:{type:{type:"string",enum:["tool"]},name:{type:"string"}}}]};
