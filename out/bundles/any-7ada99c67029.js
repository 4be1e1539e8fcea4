// Written by docschema 0.1.0; do not edit.
export const name = "any-7ada99c67029";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["content"]},examples:[{error:"image_url leads to no picture"}]};
