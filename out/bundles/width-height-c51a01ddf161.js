// Written by docschema 0.1.0; do not edit.
export const name = "width-height-c51a01ddf161";
export const uses = () => [];
export const schema = {description:"A size of your own; both sides must divide by 32.",type:"object",required:["width","height"],properties:{width:{type:"integer",default:1024,minimum:256,maximum:1440,multipleOf:32},height:{type:"integer",default:768,minimum:256,maximum:1440,multipleOf:32}}};
