// Written by docschema 0.1.0; do not edit.
export const name = "any-of-2-15b64be1b1ef";
export const uses = () => [];
export const schema = {description:"What the model said before; may be null where it asked for tools.",anyOf:[{type:["string","null"]},{type:"array",items:{type:"object",required:["type","text"],properties:{type:{description:"Tells the parts of a message apart.",type:"string",enum:["text"]},text:{description:"The words themselves.",type:"string"}}}}]};
