// Written by docschema 0.1.0; do not edit.
export const name = "any-4017a16a7a63";
export const uses = () => [];
export const schema = {contentMediaType:"application/octet-stream"};
