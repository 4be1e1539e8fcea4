// Written by docschema 0.1.0; do not edit.
export const name = "results-1528010ad63e";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["required-unknown"]},type:"object",properties:{results:{description:"The texts, in new order","x-docschema":{complete:false,missing:["content"]},type:"array"}}};
