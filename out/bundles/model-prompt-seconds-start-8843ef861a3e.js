// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-seconds-start-8843ef861a3e";
export const uses = () => [];
export const schema = {type:"object",required:["model","prompt"],properties:{model:{type:"string",enum:["stable-audio"]},prompt:{type:"string"},seconds_start:{type:"integer",minimum:1,maximum:47},seconds_total:{type:"integer",default:30,minimum:1,maximum:47},steps:{type:"integer",default:100,minimum:1,maximum:1000}}};
