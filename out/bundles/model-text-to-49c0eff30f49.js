// Written by docschema 0.1.0; do not edit.
export const name = "model-text-to-49c0eff30f49";
export const uses = () => [];
export const schema = {"x-docschema":{inferred:{operation:"a request sample"}},type:"object",required:["model","text","to"],properties:{model:{description:"The id above.",type:"string"},text:{description:"What to translate: one text, or several at once.",anyOf:[{type:"string"},{type:"array",items:{type:"string"}}]},to:{description:"The language to translate into, as two letters.",type:"string"},formality:{type:"string",enum:["formal","informal"]},glossary:{type:"object",additionalProperties:{description:"How a term is always translated.",type:"string"}}}};
