// Written by docschema 0.1.0; do not edit.
import * as s0 from './index-markdown-images-6becf2d0fc62.js';
export const name = "pages-model-usage-info-b7a888e9aa88";
export const uses = () => [s0];
export const schema = {type:"object",required:["pages","model","usage_info"],properties:{pages:{type:"array",items:{$ref:"#/$defs/index-markdown-images-6becf2d0fc62"}},model:{type:"string"},usage_info:{type:"object",required:["pages_processed"],properties:{pages_processed:{type:"integer",minimum:0},doc_size_bytes:{type:["integer","null"]}}}}};
