// Written by docschema 0.1.0; do not edit.
export const name = "string-list-cc176585bc6a";
export const uses = () => [];
export const schema = {description:"Features you opt in to.",type:"array",items:{type:"string"}};
