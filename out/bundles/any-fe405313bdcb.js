// Written by docschema 0.1.0; do not edit.
export const name = "any-fe405313bdcb";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["type-unknown"],inferred:{name:"the path"}}};
