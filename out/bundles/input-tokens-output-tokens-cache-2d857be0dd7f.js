// Written by docschema 0.1.0; do not edit.
export const name = "input-tokens-output-tokens-cache-2d857be0dd7f";
export const uses = () => [];
export const schema = {type:"object",required:["input_tokens","output_tokens"],properties:{input_tokens:{type:"integer",minimum:0},output_tokens:{type:"integer",minimum:0},cache_creation_input_tokens:{type:["integer","null"],minimum:0},cache_read_input_tokens:{type:["integer","null"],minimum:0}}};
