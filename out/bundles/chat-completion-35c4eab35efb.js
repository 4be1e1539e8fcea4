// Written by docschema 0.1.0; do not edit.
export const name = "chat-completion-35c4eab35efb";
export const uses = () => [];
export const schema = {type:"object",required:["id"],properties:{id:{type:"string"},object:{type:"string",enum:["chat.completion"]},created:{type:"integer"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},message:{type:"object",properties:{role:{type:"string"},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]}}}}}};
