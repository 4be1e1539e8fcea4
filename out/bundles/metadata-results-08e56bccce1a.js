// Written by docschema 0.1.0; do not edit.
import * as s0 from './transcript-confidence-words-cf82e83de49f.js';
export const name = "metadata-results-08e56bccce1a";
export const uses = () => [s0];
export const schema = {type:["object","null"],properties:{metadata:{type:"object",properties:{duration:{type:"number",minimum:0},channels:{type:"integer",minimum:1}}},results:{type:"object",properties:{channels:{type:"array",items:{type:"object",properties:{alternatives:{type:"array",items:{$ref:"#/$defs/transcript-confidence-words-cf82e83de49f"}}}}}}}}};
