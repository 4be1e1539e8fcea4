// Written by docschema 0.1.0; do not edit.
export const name = "model-url-language-74fd82d03409";
export const uses = () => [];
export const schema = {type:"object",required:["model","url"],properties:{model:{type:"string",enum:["#g1_whisper-tiny","#g1_whisper-small","#g1_whisper-medium"]},url:{description:"A public link to the recording.",type:"string",format:"uri"},language:{description:"BCP 47, such as `en`.",type:"string"},detect_language:{type:["boolean","null"]},diarize:{description:"Tell the speakers apart.",type:["boolean","null"]},punctuate:{type:["boolean","null"]},smart_format:{type:["boolean","null"]},keywords:{type:["string","null"]}}};
