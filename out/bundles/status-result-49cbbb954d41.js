// Written by docschema 0.1.0; do not edit.
import * as s0 from './metadata-results-08e56bccce1a.js';
export const name = "status-result-49cbbb954d41";
export const uses = () => [s0];
export const schema = {type:"object",required:["status"],properties:{status:{type:"string",enum:["waiting","active","completed","error"]},result:{$ref:"#/$defs/metadata-results-08e56bccce1a"}}};
