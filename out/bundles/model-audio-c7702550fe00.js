// Written by docschema 0.1.0; do not edit.
export const name = "model-audio-c7702550fe00";
export const uses = () => [];
export const schema = {type:"object",required:["model","audio"],properties:{model:{type:"string",enum:["#g1_whisper-tiny","#g1_whisper-small","#g1_whisper-medium"]},audio:{description:"The recording.",contentMediaType:"application/octet-stream"}}};
