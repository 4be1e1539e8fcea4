// Written by docschema 0.1.0; do not edit.
export const name = "string-8ae7a5051e10";
export const uses = () => [];
export const schema = {description:"The dialect of the interface.",type:"string",default:"2023-06-01"};
