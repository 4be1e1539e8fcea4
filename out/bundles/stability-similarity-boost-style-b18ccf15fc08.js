// Written by docschema 0.1.0; do not edit.
export const name = "stability-similarity-boost-style-b18ccf15fc08";
export const uses = () => [];
export const schema = {type:["object","null"],properties:{stability:{type:"number",default:0.5,minimum:0,maximum:1},similarity_boost:{type:"number",default:0.75,minimum:0,maximum:1},style:{type:"number",default:0,minimum:0,maximum:1},use_speaker_boost:{type:"boolean",default:true},speed:{type:"number",default:1,minimum:0.7,maximum:1.2}}};
