// Written by docschema 0.1.0; do not edit.
export const name = "generation-id-b4614ed8250e";
export const uses = () => [];
export const schema = {type:"object",required:["generation_id"],properties:{generation_id:{type:"string",format:"uuid"}}};
