// Written by docschema 0.1.0; do not edit.
export const name = "audio-usage-736b8e7c0aea";
export const uses = () => [];
export const schema = {type:"object",required:["audio"],properties:{audio:{type:"object",required:["url"],properties:{url:{type:"string",format:"uri"}}},usage:{type:["object","null"],properties:{characters:{type:"integer",minimum:0}}}}};
