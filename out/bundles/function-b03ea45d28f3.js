// Written by docschema 0.1.0; do not edit.
export const name = "function-b03ea45d28f3";
export const uses = () => [];
export const schema = {type:"object",required:["index"],properties:{index:{type:"integer",minimum:0},id:{type:"string"},type:{type:"string",enum:["function"]},function:{type:"object",properties:{name:{type:"string"},arguments:{description:"The next piece of the JSON text.",type:"string"}}}}};
