// Written by docschema 0.1.0; do not edit.
export const name = "model-image-url-languages-b55a1ee2e52f";
export const uses = () => [];
export const schema = {type:"object",required:["model","image_url"],properties:{model:{description:"The id above",type:"string"},image_url:{description:"Where the picture is\n\nAt most ten megabytes",type:"string"},languages:{description:"Of the tags",type:"array",items:{type:"string"}},threshold:{description:"Leave out what is less sure",type:"number"}}};
