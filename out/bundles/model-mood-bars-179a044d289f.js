// Written by docschema 0.1.0; do not edit.
export const name = "model-mood-bars-179a044d289f";
export const uses = () => [];
export const schema = {type:"object",required:["model","mood"],properties:{model:{type:"string",enum:["aria/compose-1"]},mood:{type:"string",enum:["bright","calm","dark"]},bars:{type:"integer",default:16,minimum:4,maximum:128},instruments:{type:"array",items:{type:"string"},maxItems:8}}};
