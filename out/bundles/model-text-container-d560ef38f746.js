// Written by docschema 0.1.0; do not edit.
export const name = "model-text-container-d560ef38f746";
export const uses = () => [];
export const schema = {type:"object",required:["model","text"],properties:{model:{type:"string",enum:["#g1_aura-asteria-en","#g1_aura-luna-en","#g1_aura-stella-en","#g1_aura-orion-en"]},text:{description:"What to read.",type:"string",minLength:1,maxLength:2000},container:{type:"string",enum:["none","wav","ogg"]},encoding:{type:"string",enum:["linear16","mulaw","alaw","mp3","opus","flac","aac"]},sample_rate:{description:"Hertz, as text.",type:"string",pattern:"^[0-9]+$"}}};
