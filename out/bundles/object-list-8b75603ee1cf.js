// Written by docschema 0.1.0; do not edit.
import * as s0 from './type-description-properties-4b6a1c371161.js';
export const name = "object-list-8b75603ee1cf";
export const uses = () => [s0];
export const schema = {description:"Alternatives.",type:"array",items:{$ref:"#/$defs/type-description-properties-4b6a1c371161"}};
