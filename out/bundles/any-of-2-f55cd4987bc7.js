// Written by docschema 0.1.0; do not edit.
import * as s0 from './type-description-properties-4b6a1c371161.js';
export const name = "any-of-2-f55cd4987bc7";
export const uses = () => [s0];
export const schema = {anyOf:[{type:"boolean"},{$ref:"#/$defs/type-description-properties-4b6a1c371161"}]};
