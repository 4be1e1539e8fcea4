// Written by docschema 0.1.0; do not edit.
export const name = "model-image-url-feather-9b659bbe7ed7";
export const uses = () => [];
export const schema = {type:"object",required:["model","image_url"],properties:{model:{description:"The id above",type:"string"},image_url:{description:"Where the picture is",type:"string"},feather:{description:"Over how many pixels the edge is blurred",type:"integer"},keep:{description:"What is to stay in the picture, such as person or shadow",type:"array",items:{type:"string"}}}};
