// Written by docschema 0.1.0; do not edit.
export const name = "code-message-param-b2fc6d5da50d";
export const uses = () => [];
export const schema = {type:"object",required:["message"],properties:{code:{description:"A short machine-readable cause.",type:"string",examples:["invalid_payload"]},message:{description:"What went wrong, for people.",type:"string"},param:{description:"The field at fault, where there is one.",type:["string","null"]}}};
