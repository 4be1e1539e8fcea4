// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-f55cd4987bc7.js';
import * as s1 from './map-622e7555cbe1.js';
import * as s2 from './map-775318ebf83b.js';
import * as s3 from './object-list-8b75603ee1cf.js';
import * as s4 from './type-description-properties-4b6a1c371161.js';
export const name = "type-description-properties-4b6a1c371161";
export const uses = () => [s0, s1, s2, s3, s4];
export const schema = {description:"A JSON Schema, which may hold further ones.",type:"object",properties:{type:{description:"One JSON type, or several.",anyOf:[{type:"string",enum:["string","number","integer","boolean","object","array","null"]},{type:"array",items:{type:"string",enum:["string","number","integer","boolean","object","array","null"]},minItems:1}]},description:{description:"Told to the model as it is.",type:"string"},properties:{$ref:"#/$defs/map-622e7555cbe1"},required:{description:"Fields that may not be left out.",type:"array",items:{type:"string"},uniqueItems:true},items:{$ref:"#/$defs/type-description-properties-4b6a1c371161"},enum:{description:"The only values allowed.",type:"array",items:{},minItems:1},anyOf:{$ref:"#/$defs/object-list-8b75603ee1cf"},additionalProperties:{$ref:"#/$defs/any-of-2-f55cd4987bc7"},default:{description:"Any JSON value."},$ref:{description:"Points into `$defs`.",type:"string"},$defs:{$ref:"#/$defs/map-775318ebf83b"}}};
