// Written by docschema 0.1.0; do not edit.
export const name = "any-ea8b154817b5";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["hidden-properties","required-unknown","type-unknown"],inferred:{type:"object, from the sample of the request",name:"the sample of the request"},stated:{required:false,sentence:"Only model and messages are required parameters for this model, and the example fills both in"}}};
