// Written by docschema 0.1.0; do not edit.
export const name = "file-d1d925605046";
export const uses = () => [];
export const schema = {type:"object",required:["type","file"],properties:{type:{type:"string",enum:["file"]},file:{type:"object",properties:{file_data:{description:"The document as a data URL.",type:"string"},filename:{description:"A name for the document.",type:"string",maxLength:255}}}}};
