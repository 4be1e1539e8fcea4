// Written by docschema 0.1.0; do not edit.
export const name = "string-5bf4b18c2bfd";
export const uses = () => [];
export const schema = {type:"string",format:"uuid"};
