// Written by docschema 0.1.0; do not edit.
export const name = "prompt-tokens-completion-tokens-total-5b51299861a4";
export const uses = () => [];
export const schema = {type:"object",required:["prompt_tokens","completion_tokens","total_tokens"],properties:{prompt_tokens:{description:"Tokens read.",type:"integer",minimum:0},completion_tokens:{description:"Tokens written, the hidden ones of reasoning included.",type:"integer",minimum:0},total_tokens:{description:"Both together.",type:"integer",minimum:0},completion_tokens_details:{type:["object","null"],properties:{reasoning_tokens:{type:["integer","null"]},accepted_prediction_tokens:{type:["integer","null"]}}}}};
