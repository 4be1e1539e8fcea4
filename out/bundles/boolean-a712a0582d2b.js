// Written by docschema 0.1.0; do not edit.
export const name = "boolean-a712a0582d2b";
export const uses = () => [];
export const schema = {type:"boolean",default:false};
