// Written by docschema 0.1.0; do not edit.
export const name = "model-image-mask-e4782d958376";
export const uses = () => [];
export const schema = {type:"object",required:["model","image","prompt"],properties:{model:{type:"string",enum:["openai/gpt-image-1"]},image:{description:"One picture, or up to sixteen.",anyOf:[{contentMediaType:"application/octet-stream"},{type:"array",items:{contentMediaType:"application/octet-stream"},maxItems:16}]},mask:{description:"A PNG whose clear parts mark what may change.",contentMediaType:"application/octet-stream"},prompt:{type:"string",maxLength:32000},n:{type:"integer",default:1,minimum:1,maximum:10},size:{type:"string",enum:["1024x1024","1024x1536","1536x1024"],default:"1024x1024"}}};
