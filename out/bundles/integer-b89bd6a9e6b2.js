// Written by docschema 0.1.0; do not edit.
export const name = "integer-b89bd6a9e6b2";
export const uses = () => [];
export const schema = {$comment:"format: int32",type:"integer",default:50,minimum:1,maximum:200};
