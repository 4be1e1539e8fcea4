// Written by docschema 0.1.0; do not edit.
import * as s0 from './object-list-4d3d55ad2ac4.js';
export const name = "created-data-47e6e043e964";
export const uses = () => [s0];
export const schema = {type:"object",required:["data"],properties:{created:{description:"Seconds since 1970.",type:"integer"},data:{$ref:"#/$defs/object-list-4d3d55ad2ac4"}}};
