// Written by docschema 0.1.0; do not edit.
export const name = "created-data-usage-0adf437c0c07";
export const uses = () => [];
export const schema = {type:"object",required:["data"],properties:{created:{description:"Seconds since 1970.",type:"integer"},data:{type:"array",items:{type:"object",properties:{url:{description:"Where the picture lies for the next 24 hours.",type:["string","null"],format:"uri"},b64_json:{description:"The picture itself, in base64.",type:["string","null"]}}}},usage:{type:"object",properties:{input_tokens:{type:"integer"},output_tokens:{type:"integer"},total_tokens:{type:"integer"}}}}};
