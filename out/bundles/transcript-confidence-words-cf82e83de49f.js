// Written by docschema 0.1.0; do not edit.
export const name = "transcript-confidence-words-cf82e83de49f";
export const uses = () => [];
export const schema = {type:"object",required:["transcript"],properties:{transcript:{type:"string"},confidence:{type:"number",minimum:0,maximum:1},words:{type:"array",items:{type:"object",required:["word","start","end"],properties:{word:{type:"string"},start:{type:"number"},end:{type:"number"},speaker:{type:["integer","null"]}}}}}};
