// Written by docschema 0.1.0; do not edit.
export const name = "input-audio-d3bb71467091";
export const uses = () => [];
export const schema = {type:"object",required:["type","input_audio"],properties:{type:{type:"string",enum:["input_audio"]},input_audio:{type:"object",required:["data","format"],properties:{data:{description:"Base64 audio.",type:"string",contentEncoding:"base64"},format:{type:"string",enum:["wav","mp3"]}}}}};
