// Written by docschema 0.1.0; do not edit.
export const name = "any-of-2-8a46a8c51c54";
export const uses = () => [];
export const schema = {description:"Whether the model may, must or must not ask for a tool.",anyOf:[{type:"string",enum:["none","auto","required"]},{type:"object",required:["type","function"],properties:{type:{type:"string",enum:["function"]},function:{type:"object",required:["name"],properties:{name:{type:"string"}}}}}]};
