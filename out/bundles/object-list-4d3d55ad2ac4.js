// Written by docschema 0.1.0; do not edit.
export const name = "object-list-4d3d55ad2ac4";
export const uses = () => [];
export const schema = {type:"array",items:{type:"object",properties:{url:{description:"Where the picture lies for the next 24 hours.",type:["string","null"],format:"uri"},b64_json:{description:"The picture itself, in base64.",type:["string","null"]},size:{type:"string",examples:["1024x1024"]}}}};
