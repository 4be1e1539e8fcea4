// Written by docschema 0.1.0; do not edit.
export const name = "id-sheet-5834613aaefe";
export const uses = () => [];
export const schema = {type:"object",required:["id","sheet"],properties:{id:{type:"string"},sheet:{type:"string",format:"uri"}}};
