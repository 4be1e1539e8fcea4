// Written by docschema 0.1.0; do not edit.
export const name = "any-fbd0fb15341f";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["content"]},examples:[{tags:[{name:"harbour",score:0.97}]}]};
