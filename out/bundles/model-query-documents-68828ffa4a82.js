// Written by docschema 0.1.0; do not edit.
export const name = "model-query-documents-68828ffa4a82";
export const uses = () => [];
export const schema = {type:"object",required:["model","query","documents"],properties:{model:{description:"The id above",type:"string"},query:{description:"The question",type:"string"},documents:{description:"The texts",type:"array",items:{type:"object",required:["text"],properties:{text:{description:"One of them",type:"string"},id:{description:"To find it again",type:["string","null"]}}}},order:{description:"In which order they come",type:"string",enum:["best","original"],default:"best"},top_n:{description:"How many come back",type:"integer"}}};
