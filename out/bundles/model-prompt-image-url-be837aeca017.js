// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-image-url-be837aeca017";
export const uses = () => [];
export const schema = {description:"From a first frame.",type:"object",required:["model","prompt","image_url"],properties:{model:{type:"string",enum:["kling-video/v1.6/pro/image-to-video"]},prompt:{type:"string",maxLength:2500},image_url:{type:"string",format:"uri"},tail_image_url:{description:"The last frame.",type:["string","null"],format:"uri"},duration:{type:"string",enum:["5","10"],default:"5"},cfg_scale:{type:"number",default:0.5,minimum:0,maximum:1},camera_control:{type:"string",enum:["down_back","forward_up","right_turn_forward","left_turn_forward"]}}};
