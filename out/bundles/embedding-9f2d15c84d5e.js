// Written by docschema 0.1.0; do not edit.
export const name = "embedding-9f2d15c84d5e";
export const uses = () => [];
export const schema = {type:"object",required:["object","index","embedding"],properties:{object:{type:"string",const:"embedding"},index:{type:"integer",minimum:0},embedding:{description:"The vector, or its bytes in base64.",anyOf:[{type:"array",items:{type:"number"}},{type:"string",contentEncoding:"base64"}]}}};
