// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-prompt-optimizer-4c15167f5346";
export const uses = () => [];
export const schema = {type:"object",required:["model","prompt"],properties:{model:{type:"string",enum:["minimax/hailuo-02"]},prompt:{type:"string",maxLength:2000},prompt_optimizer:{description:"Let the provider polish the prompt.",type:"boolean",default:true},first_frame_image:{description:"A public link or a data URL.",type:"string"},last_frame_image:{description:"A public link or a data URL.",type:"string"},duration:{type:"integer",enum:[6,10],default:6},resolution:{type:"string",enum:["768P","1080P"],default:"768P"}}};
