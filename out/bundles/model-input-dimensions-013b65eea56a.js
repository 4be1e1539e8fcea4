// Written by docschema 0.1.0; do not edit.
export const name = "model-input-dimensions-013b65eea56a";
export const uses = () => [];
export const schema = {type:"object",required:["model","input"],properties:{model:{type:"string",enum:["text-embedding-3-small","text-embedding-3-large"]},input:{description:"One text, or a list of them.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1,maxItems:2048}]},dimensions:{description:"Cuts the vector to this length.",type:["integer","null"],minimum:1,maximum:3072},encoding_format:{type:"string",enum:["float","base64"],default:"float"},user:{type:["string","null"]}}};
