// Written by docschema 0.1.0; do not edit.
export const name = "string-949a7bbbb06e";
export const uses = () => [];
export const schema = {type:"string",minLength:1};
