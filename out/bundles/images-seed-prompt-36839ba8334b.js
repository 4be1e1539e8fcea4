// Written by docschema 0.1.0; do not edit.
export const name = "images-seed-prompt-36839ba8334b";
export const uses = () => [];
export const schema = {type:"object",required:["images"],properties:{images:{type:"array",items:{type:"object",required:["url"],properties:{url:{type:"string",format:"uri"},content_type:{type:"string"}}}},seed:{type:"integer"},prompt:{type:"string"}}};
