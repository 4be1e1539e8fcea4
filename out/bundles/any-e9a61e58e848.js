// Written by docschema 0.1.0; do not edit.
export const name = "any-e9a61e58e848";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["content"]},examples:[{image_url:"https://files.relay.example/cutouts/31.png",coverage:0.42},{image_url:"https://files.relay.example/cutouts/32.png",coverage:0}]};
