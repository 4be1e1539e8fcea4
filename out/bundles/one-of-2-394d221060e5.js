// Written by docschema 0.1.0; do not edit.
export const name = "one-of-2-394d221060e5";
export const uses = () => [];
export const schema = {description:"Whether the model may think before it answers.",oneOf:[{type:"object",required:["type","budget_tokens"],properties:{type:{type:"string",enum:["enabled"]},budget_tokens:{description:"How many tokens the thoughts may take.",type:"integer",minimum:1024}}},{type:"object",required:["type"],properties:{type:{type:"string",enum:["disabled"]}}}]};
