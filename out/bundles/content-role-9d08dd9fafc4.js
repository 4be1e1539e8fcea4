// Written by docschema 0.1.0; do not edit.
export const name = "content-role-9d08dd9fafc4";
export const uses = () => [];
export const schema = {"x-docschema":{complete:false,missing:["hidden-properties","required-unknown","type-unknown"],inferred:{type:"object, from the sample of the request"}},properties:{content:{"x-docschema":{complete:false,missing:["type-unknown"]}},role:{"x-docschema":{complete:false,missing:["type-unknown"]}}}};
