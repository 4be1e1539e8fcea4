// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-aspect-ratio-fe09498a61be";
export const uses = () => [];
export const schema = {type:"object",required:["model","prompt"],properties:{model:{type:"string",enum:["google/veo3","veo3"]},prompt:{type:"string"},aspect_ratio:{type:"string",enum:["16:9","9:16"],default:"16:9"},duration:{type:"integer",enum:[8],default:8},negative_prompt:{type:"string"},seed:{type:"integer",minimum:0,maximum:4294967295},generate_audio:{type:"boolean",default:true},enhance_prompt:{type:"boolean",default:true}}};
