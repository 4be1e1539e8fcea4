// Written by docschema 0.1.0; do not edit.
export const name = "any-of-2-00cf89026e74";
export const uses = () => [];
export const schema = {description:"What your function returned.",anyOf:[{type:"string"},{type:"array",items:{type:"object",required:["type","text"],properties:{type:{description:"Tells the parts of a message apart.",type:"string",enum:["text"]},text:{description:"The words themselves.",type:"string"}}}}]};
