// Written by docschema 0.1.0; do not edit.
export const name = "string-d937efaaca4c";
export const uses = () => [];
export const schema = {type:"string"};
