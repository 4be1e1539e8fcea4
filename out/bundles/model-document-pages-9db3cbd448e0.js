// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-2-25239739ad73.js';
export const name = "model-document-pages-9db3cbd448e0";
export const uses = () => [s0];
export const schema = {type:"object",required:["model","document"],properties:{model:{type:"string",enum:["mistral/mistral-ocr-latest","mistral/mistral-ocr-2505"]},document:{$ref:"#/$defs/one-of-2-25239739ad73"},pages:{description:"Which pages, from 0: `3`, `0-2`, or a list.",anyOf:[{type:"array",items:{type:"integer",minimum:0}},{type:"string"},{type:"null"}]},include_image_base64:{type:["boolean","null"],default:false},image_limit:{type:["integer","null"],minimum:0},image_min_size:{type:["integer","null"],minimum:0}}};
