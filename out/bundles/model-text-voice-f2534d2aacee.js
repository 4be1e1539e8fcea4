// Written by docschema 0.1.0; do not edit.
export const name = "model-text-voice-f2534d2aacee";
export const uses = () => [];
export const schema = {type:"object",required:["model","text","voice"],properties:{model:{type:"string",enum:["openai/tts-1","openai/tts-1-hd"]},text:{type:"string",minLength:1,maxLength:4096},voice:{type:"string",enum:["alloy","coral","echo","fable","onyx","nova","shimmer"]},style:{description:"How to say it.",type:["string","null"]},response_format:{type:"string",enum:["mp3","opus","aac","flac","wav","pcm"],default:"mp3"},speed:{type:"number",default:1,minimum:0.25,maximum:4}}};
