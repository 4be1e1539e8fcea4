// Written by docschema 0.1.0; do not edit.
export const name = "assistant-message-0a7744296f2e";
export const uses = () => [];
export const schema = {type:"object",required:["type","role","content"],properties:{id:{type:"string"},type:{type:"string",enum:["message"]},role:{type:"string",enum:["assistant"]},status:{type:"string",enum:["completed","incomplete"]},content:{type:"array",items:{type:"object",required:["type","text"],properties:{type:{type:"string",enum:["output_text"]},text:{type:"string"},annotations:{type:"array",items:{type:"object",properties:{}}}}}}}};
