// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-n-93260820e849";
export const uses = () => [];
export const schema = {type:"object",required:["model","prompt"],properties:{model:{type:"string",enum:["lumen/lumen-2"]},prompt:{type:"string",maxLength:400},n:{type:"integer",minimum:1,maximum:4}}};
