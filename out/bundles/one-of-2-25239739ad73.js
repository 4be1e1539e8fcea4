// Written by docschema 0.1.0; do not edit.
export const name = "one-of-2-25239739ad73";
export const uses = () => [];
export const schema = {oneOf:[{type:"object",required:["type","document_url"],properties:{type:{type:"string",enum:["document_url"]},document_url:{type:"string",format:"uri"},document_name:{type:["string","null"]}}},{type:"object",required:["type","image_url"],properties:{type:{type:"string",enum:["image_url"]},image_url:{anyOf:[{type:"string",format:"uri"},{type:"object",required:["url"],properties:{url:{type:"string",format:"uri"},detail:{type:["string","null"]}}}]}}}]};
