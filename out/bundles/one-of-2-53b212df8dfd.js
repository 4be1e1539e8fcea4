// Written by docschema 0.1.0; do not edit.
export const name = "one-of-2-53b212df8dfd";
export const uses = () => [];
export const schema = {oneOf:[{type:"object",required:["type","media_type","data"],properties:{type:{type:"string",enum:["base64"]},media_type:{type:"string",enum:["image/jpeg","image/png","image/gif","image/webp"]},data:{type:"string",contentEncoding:"base64"}}},{type:"object",required:["type","url"],properties:{type:{type:"string",enum:["url"]},url:{type:"string",format:"uri"}}}]};
