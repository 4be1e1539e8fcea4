// Written by docschema 0.1.0; do not edit.
import * as s0 from './stability-similarity-boost-style-b18ccf15fc08.js';
export const name = "model-text-voice-6681782903ad";
export const uses = () => [s0];
export const schema = {type:"object",required:["model","text"],properties:{model:{type:"string",enum:["elevenlabs/eleven_multilingual_v2","elevenlabs/eleven_turbo_v2_5"]},text:{description:"What to read.",type:"string",maxLength:10000},voice:{type:"string",enum:["Rachel","Aria","Callum","Charlotte","Sarah"],default:"Rachel"},apply_text_normalization:{description:"Whether numbers are spelt out.",type:"string",enum:["auto","on","off"],default:"auto"},next_text:{type:["string","null"]},previous_text:{type:["string","null"]},output_format:{type:"string",enum:["mp3_44100_128","mp3_22050_32","pcm_16000","ulaw_8000"],default:"mp3_44100_128"},seed:{type:["integer","null"],minimum:0,maximum:4294967295},voice_settings:{$ref:"#/$defs/stability-similarity-boost-style-b18ccf15fc08"}}};
