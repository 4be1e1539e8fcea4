// Written by docschema 0.1.0; do not edit.
export const name = "id-status-audio-file-265a7e20217e";
export const uses = () => [];
export const schema = {type:"object",required:["id","status"],properties:{id:{type:"string"},status:{type:"string",enum:["queued","generating","completed","error"]},audio_file:{type:["object","null"],required:["url"],properties:{url:{type:"string",format:"uri"}}},error:{type:["object","null"],properties:{message:{type:"string"}}}}};
