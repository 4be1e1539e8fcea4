// Written by docschema 0.1.0; do not edit.
import * as s0 from './name-description-parameters-c1d49c261323.js';
export const name = "object-list-864063cf4ad0";
export const uses = () => [s0];
export const schema = {description:"Functions the model may ask for.",type:"array",items:{description:"A function of yours that the model may ask for.",type:"object",required:["type","function"],properties:{type:{type:"string",enum:["function"]},function:{$ref:"#/$defs/name-description-parameters-c1d49c261323"}}},maxItems:128};
