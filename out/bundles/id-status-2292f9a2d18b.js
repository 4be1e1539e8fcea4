// Written by docschema 0.1.0; do not edit.
export const name = "id-status-2292f9a2d18b";
export const uses = () => [];
export const schema = {type:"object",required:["id","status"],properties:{id:{type:"string"},status:{type:"string",enum:["queued","generating","completed","error"]}}};
