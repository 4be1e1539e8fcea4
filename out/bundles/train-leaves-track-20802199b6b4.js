// Written by docschema 0.1.0; do not edit.
export const name = "train-leaves-track-20802199b6b4";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["hidden-properties","type-unknown"],inferred:{type:"object, from its properties"}},required:["train","leaves"],properties:{train:{description:"What it is called.",type:"string",minLength:2,maxLength:12},leaves:{description:"When it leaves.",type:"string",format:"date-time"},track:{description:"From where.","x-docschema":{alternatives:{kind:"anyOf",count:2,described:2}},anyOf:[{type:"integer",minimum:1},{type:"string"}]}}};
