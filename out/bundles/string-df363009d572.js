// Written by docschema 0.1.0; do not edit.
export const name = "string-df363009d572";
export const uses = () => [];
export const schema = {type:"string",format:"date"};
