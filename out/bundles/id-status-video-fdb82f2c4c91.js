// Written by docschema 0.1.0; do not edit.
export const name = "id-status-video-fdb82f2c4c91";
export const uses = () => [];
export const schema = {type:"object",required:["id","status"],properties:{id:{type:"string"},status:{type:"string",enum:["waiting","queued","generating","completed","error"]},video:{type:["object","null"],required:["url"],properties:{url:{type:"string",format:"uri"},duration:{type:"number"}}},error:{type:["object","null"],properties:{name:{type:"string"},message:{type:"string"}}},meta:{type:["object","null"],properties:{usage:{type:"object",properties:{credits_used:{type:"number"}}}}},usage:{type:"object",required:["credits"],properties:{credits:{description:"What the video cost.",type:"number",minimum:0}}}}};
