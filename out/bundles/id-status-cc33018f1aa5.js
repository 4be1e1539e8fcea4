// Written by docschema 0.1.0; do not edit.
export const name = "id-status-cc33018f1aa5";
export const uses = () => [];
export const schema = {type:"object",required:["id","status"],properties:{id:{description:"Ask for the result with it.",type:"string",examples:["7d19e0b2:kling-video"]},status:{type:"string",enum:["waiting","queued","generating","completed","error"]}}};
