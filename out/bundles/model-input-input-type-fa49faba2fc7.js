// Written by docschema 0.1.0; do not edit.
export const name = "model-input-input-type-fa49faba2fc7";
export const uses = () => [];
export const schema = {type:"object",required:["model","input"],properties:{model:{type:"string",enum:["voyage-law-2"]},input:{description:"One text, or a list of them.",anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1,maxItems:2048}]},input_type:{type:["string","null"],enum:["document","query",null]},truncation:{type:["boolean","null"],default:true},output_dtype:{type:"string",enum:["float","int8","uint8","binary","ubinary"],default:"float"}}};
