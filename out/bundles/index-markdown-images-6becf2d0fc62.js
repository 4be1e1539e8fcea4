// Written by docschema 0.1.0; do not edit.
import * as s0 from './object-list-0f31096376cd.js';
export const name = "index-markdown-images-6becf2d0fc62";
export const uses = () => [s0];
export const schema = {type:"object",required:["index","markdown"],properties:{index:{type:"integer",minimum:0},markdown:{description:"The page as markdown.",type:"string"},images:{$ref:"#/$defs/object-list-0f31096376cd"},dimensions:{type:["object","null"],required:["dpi","height","width"],properties:{dpi:{type:"integer",minimum:0},height:{type:"integer",minimum:0},width:{type:"integer",minimum:0}}}}};
