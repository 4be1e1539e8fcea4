// Written by docschema 0.1.0; do not edit.
export const name = "one-of-2-0ed1a3ccfeb1";
export const uses = () => [];
export const schema = {oneOf:[{type:"object",required:["type","text"],properties:{type:{type:"string",enum:["input_text"]},text:{type:"string"}}},{type:"object",required:["type"],properties:{type:{type:"string",enum:["input_image"]},image_url:{description:"A public link or a data URL.",type:["string","null"]},file_id:{type:["string","null"]},detail:{type:"string",enum:["low","high","auto"],default:"auto"}}}]};
