// Written by docschema 0.1.0; do not edit.
export const name = "index-delta-finish-reason-3e8d9ed0208c";
export const uses = () => [];
export const schema = {type:"object",required:["index","delta"],properties:{index:{type:"integer",minimum:0},delta:{type:"object",properties:{role:{type:"string",enum:["assistant"]},content:{description:"The next piece of text.",type:["string","null"]}}},finish_reason:{type:["string","null"],enum:["stop","length","tool_calls","content_filter",null]}}};
