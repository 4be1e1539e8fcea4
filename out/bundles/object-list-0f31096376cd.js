// Written by docschema 0.1.0; do not edit.
export const name = "object-list-0f31096376cd";
export const uses = () => [];
export const schema = {type:"array",items:{type:"object",required:["id"],properties:{id:{type:"string"},top_left_x:{type:["integer","null"]},top_left_y:{type:["integer","null"]},bottom_right_x:{type:["integer","null"]},bottom_right_y:{type:["integer","null"]},image_base64:{type:["string","null"]}}}};
