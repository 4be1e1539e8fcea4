// Written by docschema 0.1.0; do not edit.
export const name = "assistant-message-e672b177a46f";
export const uses = () => [];
export const schema = {type:"object",required:["role"],properties:{role:{type:"string",enum:["assistant"]},content:{description:"What the model said before.",anyOf:[{type:"string"},{type:"array",items:{type:"object",required:["type","text"],properties:{type:{type:"string",enum:["text"]},text:{type:"string"}}}},{type:"null"}]},refusal:{description:"Filled where the model declined.",type:["string","null"]}}};
