// Written by docschema 0.1.0; do not edit.
export const name = "any-b73ca2197fec";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["content"]}};
