// Written by docschema 0.1.0; do not edit.
import * as s0 from './model-prompt-image-url-be837aeca017.js';
import * as s1 from './model-prompt-negative-prompt-56a0e13c91ec.js';
export const name = "one-of-2-b35b39dd01fd";
export const uses = () => [s0, s1];
export const schema = {oneOf:[{$ref:"#/$defs/model-prompt-negative-prompt-56a0e13c91ec"},{$ref:"#/$defs/model-prompt-image-url-be837aeca017"}]};
