// Written by docschema 0.1.0; do not edit.
import * as s0 from './width-height-c51a01ddf161.js';
export const name = "model-prompt-negative-prompt-3e614b465404";
export const uses = () => [s0];
export const schema = {type:"object",required:["model","prompt"],properties:{model:{type:"string",enum:["stable-diffusion-v35-large"]},prompt:{type:"string"},negative_prompt:{description:"What must stay out.",type:"string"},image_size:{description:"A name, or width and height.",default:"landscape_4_3",anyOf:[{$ref:"#/$defs/width-height-c51a01ddf161"},{type:"string",enum:["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]}]},num_inference_steps:{type:"integer",default:40,minimum:1,maximum:50},guidance_scale:{type:"number",default:4.5,exclusiveMinimum:0,maximum:20},seed:{type:"integer"},output_format:{type:"string",enum:["jpeg","png"],default:"png"},enable_safety_checker:{type:"boolean",default:true}}};
