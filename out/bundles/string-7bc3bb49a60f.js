// Written by docschema 0.1.0; do not edit.
export const name = "string-7bc3bb49a60f";
export const uses = () => [];
export const schema = {type:"string",pattern:"^[a-z]{2}$"};
