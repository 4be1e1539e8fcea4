// Written by docschema 0.1.0; do not edit.
export const name = "caption-confidence-87cac89e3f87";
export const uses = () => [];
export const schema = {type:"object",required:["caption"],properties:{caption:{type:"string"},confidence:{type:"number",minimum:0,maximum:1}}};
