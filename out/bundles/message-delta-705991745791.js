// Written by docschema 0.1.0; do not edit.
export const name = "message-delta-705991745791";
export const uses = () => [];
export const schema = {type:"object",required:["type","delta"],properties:{type:{type:"string",enum:["message_delta"]},delta:{type:"object",properties:{stop_reason:{type:["string","null"]},stop_sequence:{type:["string","null"]}}},usage:{type:"object",properties:{output_tokens:{type:"integer"}}}}};
