// Written by docschema 0.1.0; do not edit.
export const name = "images-timings-seed-480a22cd3dc6";
export const uses = () => [];
export const schema = {type:"object",required:["images"],properties:{images:{type:"array",items:{type:"object",required:["url"],properties:{url:{type:"string",format:"uri"},width:{type:"integer"},height:{type:"integer"},content_type:{type:"string",examples:["image/jpeg"]}}}},timings:{type:"object",properties:{inference:{type:"number"}}},seed:{type:"integer"},has_nsfw_concepts:{type:"array",items:{type:"boolean"}},prompt:{type:"string"}}};
