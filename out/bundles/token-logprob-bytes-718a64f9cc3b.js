// Written by docschema 0.1.0; do not edit.
export const name = "token-logprob-bytes-718a64f9cc3b";
export const uses = () => [];
export const schema = {type:"object",required:["token","logprob"],properties:{token:{type:"string"},logprob:{type:"number",maximum:0},bytes:{type:["array","null"],items:{type:"integer",minimum:0,maximum:255}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob"],properties:{token:{type:"string"},logprob:{type:"number",maximum:0}}}}}};
