// Written by docschema 0.1.0; do not edit.
import * as s0 from './type-description-properties-4b6a1c371161.js';
export const name = "name-description-parameters-c1d49c261323";
export const uses = () => [s0];
export const schema = {type:"object",required:["name"],properties:{name:{description:"What the model calls it.",type:"string",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{description:"When and why to call it.",type:"string"},parameters:{$ref:"#/$defs/type-description-properties-4b6a1c371161"},strict:{description:"Hold the model to the schema to the letter.",type:["boolean","null"]}}};
