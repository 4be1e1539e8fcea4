// Written by docschema 0.1.0; do not edit.
export const name = "tool-use-4ead5e6ee388";
export const uses = () => [];
export const schema = {type:"object",required:["type","id","name","input"],properties:{type:{type:"string",enum:["tool_use"]},id:{type:"string",pattern:"^[a-zA-Z0-9_-]+$"},name:{type:"string"},input:{description:"What the model hands to the tool.",type:"object",properties:{},additionalProperties:true}}};
