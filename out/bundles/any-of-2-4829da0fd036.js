// Written by docschema 0.1.0; do not edit.
export const name = "any-of-2-4829da0fd036";
export const uses = () => [];
export const schema = {description:"What the person says.",anyOf:[{description:"Plain words.",type:"string"},{description:"Words and media, in order.",type:"array",items:{type:"object",required:["type","text"],properties:{type:{description:"Tells the parts of a message apart.",type:"string",enum:["text"]},text:{description:"The words themselves.",type:"string"}}},minItems:1}]};
