// Written by docschema 0.1.0; do not edit.
export const name = "model-recording-url-tempo-7f8d9abfa385";
export const uses = () => [];
export const schema = {"x-docschema":{inferred:{operation:"a request sample"}},type:"object",required:["model","recording_url"],properties:{model:{description:"Always aria/transcribe-1.",type:"string"},recording_url:{description:"Where the recording is.",type:"string"},tempo:{description:"Beats in a minute, where they are known.",type:"number"}}};
