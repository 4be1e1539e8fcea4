// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-3-ca8a86a624b9.js';
export const name = "meta-llama-llama-guard-4-12b-e4c1f2fe73dd";
export const uses = () => [s0];
export const schema = {title:"meta-llama/llama-guard-4-12b",type:"object",required:["model","messages"],properties:{model:{description:"Which model answers.",type:"string",enum:["meta-llama/llama-guard-4-12b"]},messages:{description:"The conversation so far, oldest first.",type:"array",items:{$ref:"#/$defs/one-of-3-ca8a86a624b9"},minItems:1},max_tokens:{description:"The most tokens the answer may have.",type:"integer",minimum:1},temperature:{description:"Higher is freer, lower is steadier. Change this or `top_p`, not both.",type:"number",minimum:0,maximum:2},top_p:{description:"Keep only the likeliest tokens that together reach this share.",type:"number",minimum:0.01,maximum:1}}};
