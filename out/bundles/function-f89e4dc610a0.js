// Written by docschema 0.1.0; do not edit.
export const name = "function-f89e4dc610a0";
export const uses = () => [];
export const schema = {type:"object",required:["id","type","function"],properties:{id:{description:"Repeat it in the message that answers the call.",type:"string",examples:["call_7Hk2"]},type:{type:"string",enum:["function"]},function:{type:"object",required:["name","arguments"],properties:{name:{type:"string"},arguments:{description:"JSON, as text.",type:"string"}}}}};
