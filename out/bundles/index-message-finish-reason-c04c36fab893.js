// Written by docschema 0.1.0; do not edit.
export const name = "index-message-finish-reason-c04c36fab893";
export const uses = () => [];
export const schema = {type:"object",required:["index","message","finish_reason"],properties:{index:{type:"integer",minimum:0},message:{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["assistant"]},content:{description:"The answer.",type:["string","null"]},refusal:{description:"Filled where the model declined.",type:["string","null"]}}},finish_reason:{description:"Why the model stopped.",enum:["stop","length",null]},logprobs:{type:["object","null"],properties:{}}}};
