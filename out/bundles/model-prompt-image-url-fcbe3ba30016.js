// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-image-url-fcbe3ba30016";
export const uses = () => [];
export const schema = {type:"object",required:["model","image_url"],properties:{model:{type:"string",enum:["runway-gen3/turbo/image-to-video"]},prompt:{type:"string",maxLength:512},image_url:{type:"string",format:"uri"},last_image_url:{type:"string",format:"uri"},ratio:{type:"string",enum:["16:9","9:16"],default:"16:9"},duration:{type:"integer",enum:[5,10],default:5},seed:{type:"integer",minimum:1,maximum:9999999999},watermark:{type:"boolean",default:false}}};
