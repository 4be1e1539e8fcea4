// Written by docschema 0.1.0; do not edit.
export const name = "id-sound-89ca8c93012d";
export const uses = () => [];
export const schema = {type:"object",required:["id"],properties:{id:{description:"What to ask for later.",type:"string"},sound:{type:["object","null"],required:["url"],properties:{url:{description:"Where the sound is; it stays there for a day.",type:"string"},seconds:{description:"How long it turned out.",type:"number"}}}}};
