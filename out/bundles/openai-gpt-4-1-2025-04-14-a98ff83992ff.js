// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-8a46a8c51c54.js';
import * as s1 from './object-list-864063cf4ad0.js';
import * as s2 from './one-of-3-ad9a064e5efc.js';
import * as s3 from './one-of-4-b912f6b50275.js';
export const name = "openai-gpt-4-1-2025-04-14-a98ff83992ff";
export const uses = () => [s0, s1, s2, s3];
export const schema = {title:"openai/gpt-4.1-2025-04-14",type:"object",required:["model","messages"],properties:{model:{description:"Which model answers.",type:"string",enum:["openai/gpt-4.1-2025-04-14","gpt-4.1-2025-04-14"]},messages:{description:"The conversation so far, oldest first.",type:"array",items:{$ref:"#/$defs/one-of-4-b912f6b50275"},minItems:1},max_completion_tokens:{description:"The most tokens the answer may have, thinking included.",type:"integer",minimum:1},stream:{description:"Send the answer piece by piece, as server-sent events.",type:"boolean",default:false},temperature:{description:"Higher is freer, lower is steadier. Change this or `top_p`, not both.",type:"number",minimum:0,maximum:2},top_p:{description:"Keep only the likeliest tokens that together reach this share.",type:"number",minimum:0.01,maximum:1},stop:{description:"Up to four texts that end the answer.",anyOf:[{type:"string"},{type:"array",items:{type:"string"},maxItems:4},{type:["string","null"],enum:[null]}]},tools:{$ref:"#/$defs/object-list-864063cf4ad0"},tool_choice:{$ref:"#/$defs/any-of-2-8a46a8c51c54"},response_format:{$ref:"#/$defs/one-of-3-ad9a064e5efc"}}};
