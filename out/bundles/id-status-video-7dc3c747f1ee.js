// Written by docschema 0.1.0; do not edit.
export const name = "id-status-video-7dc3c747f1ee";
export const uses = () => [];
export const schema = {type:"object",required:["id","status"],properties:{id:{type:"string"},status:{type:"string",enum:["queued","generating","completed","error"]},video:{type:["array","null"],items:{type:"string",format:"uri"}}}};
