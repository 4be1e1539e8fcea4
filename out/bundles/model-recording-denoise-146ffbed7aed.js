// Written by docschema 0.1.0; do not edit.
export const name = "model-recording-denoise-146ffbed7aed";
export const uses = () => [];
export const schema = {type:"object",required:["model","recording"],properties:{model:{description:"The id above",type:"string"},recording:{description:"At least ten seconds of one voice",contentMediaType:"application/octet-stream"},denoise:{description:"Whether to take out what is behind it",type:"boolean"}}};
