// Written by docschema 0.1.0; do not edit.
export const name = "content-e7f4b738855e";
export const uses = () => [];
export const schema = {description:"Text you expect in the answer, which makes small edits much faster.",type:["object","null"],required:["type","content"],properties:{type:{type:"string",enum:["content"]},content:{anyOf:[{type:"string"},{type:"array",items:{type:"object",required:["type","text"],properties:{type:{description:"Tells the parts of a message apart.",type:"string",enum:["text"]},text:{description:"The words themselves.",type:"string"}}}}]}}};
