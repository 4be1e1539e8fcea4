// Written by docschema 0.1.0; do not edit.
export const name = "model-image-url-words-5d51df79c339";
export const uses = () => [];
export const schema = {type:"object",required:["model","image_url"],properties:{model:{type:"string",enum:["relay/caption-2"]},image_url:{description:"Where the image can be had.",type:"string"},words:{description:"About how many words the caption has.",type:"integer",default:20,minimum:3,maximum:60},language:{description:"Two letters; the language of the caller when left out.",type:["string","null"]}}};
