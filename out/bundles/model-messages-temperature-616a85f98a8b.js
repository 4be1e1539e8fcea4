// Written by docschema 0.1.0; do not edit.
export const name = "model-messages-temperature-616a85f98a8b";
export const uses = () => [];
export const schema = {type:"object",required:["model","messages"],properties:{model:{type:"string",enum:["sample/Harbour-1","sample/harbour-1"]},messages:{type:"array",items:{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["system","user","assistant"]},content:{type:"string"}}},minItems:1},temperature:{description:"Higher is freer, lower is steadier. Change this or `top_p`, not both.",type:"number",minimum:0,maximum:2}}};
