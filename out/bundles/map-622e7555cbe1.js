// Written by docschema 0.1.0; do not edit.
import * as s0 from './type-description-properties-4b6a1c371161.js';
export const name = "map-622e7555cbe1";
export const uses = () => [s0];
export const schema = {description:"Fields of an object.",type:"object",additionalProperties:{$ref:"#/$defs/type-description-properties-4b6a1c371161"}};
