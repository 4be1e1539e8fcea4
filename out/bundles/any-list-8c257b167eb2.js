// Written by docschema 0.1.0; do not edit.
import * as s0 from './content-role-9d08dd9fafc4.js';
export const name = "any-list-8c257b167eb2";
export const uses = () => [s0];
export const schema = {"x-docschema":{complete:false,missing:["required-unknown","type-unknown"],inferred:{type:"array, from the sample of the request",name:"the sample of the request"},stated:{required:true,sentence:"Only model and messages are required parameters for this model, and the example fills both in"}},items:{$ref:"#/$defs/content-role-9d08dd9fafc4"}};
