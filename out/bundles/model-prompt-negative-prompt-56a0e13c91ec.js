// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-negative-prompt-56a0e13c91ec";
export const uses = () => [];
export const schema = {description:"From words alone.",type:"object",required:["model","prompt"],properties:{model:{type:"string",enum:["kling-video/v1.6/pro/text-to-video"]},prompt:{type:"string",maxLength:2500},negative_prompt:{type:"string",maxLength:2500},duration:{description:"Seconds.",type:"string",enum:["5","10"],default:"5"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"],default:"16:9"},cfg_scale:{description:"How closely to follow the words.",type:"number",default:0.5,minimum:0,maximum:1}}};
