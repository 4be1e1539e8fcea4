// Written by docschema 0.1.0; do not edit.
export const name = "one-of-3-a6ca8a7ffb38";
export const uses = () => [];
export const schema = {oneOf:[{type:"object",required:["type","text"],properties:{type:{type:"string",enum:["text_delta"]},text:{type:"string"}}},{type:"object",required:["type","thinking"],properties:{type:{type:"string",enum:["thinking_delta"]},thinking:{type:"string"}}},{type:"object",required:["type","partial_json"],properties:{type:{type:"string",enum:["input_json_delta"]},partial_json:{type:"string"}}}]};
