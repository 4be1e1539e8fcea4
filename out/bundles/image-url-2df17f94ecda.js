// Written by docschema 0.1.0; do not edit.
export const name = "image-url-2df17f94ecda";
export const uses = () => [];
export const schema = {type:"object",required:["type","image_url"],properties:{type:{type:"string",enum:["image_url"]},image_url:{type:"object",required:["url"],properties:{url:{description:"A public link, or a data URL with base64 content.",type:"string",format:"uri"},detail:{description:"How closely the model looks at the picture.",type:"string",enum:["low","high","auto"],default:"auto"}}}}};
