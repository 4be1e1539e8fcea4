// Written by docschema 0.1.0; do not edit.
export const name = "text-9e3f070a394c";
export const uses = () => [];
export const schema = {type:"object",required:["type","text"],properties:{type:{type:"string",enum:["text"]},text:{type:"string",minLength:1},cache_control:{description:"Marks the end of a prefix worth caching.",type:["object","null"],required:["type"],properties:{type:{type:"string",enum:["ephemeral"]}}}}};
