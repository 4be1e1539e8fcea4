// Written by docschema 0.1.0; do not edit.
export const name = "model-prompt-lyrics-7f7950226ed1";
export const uses = () => [];
export const schema = {type:"object",required:["model","prompt","lyrics"],properties:{model:{type:"string",enum:["minimax/music-2.0"]},prompt:{description:"Style, mood and place.",type:"string",minLength:10,maxLength:2000},lyrics:{description:"The words, one line each; `[Verse]` and `[Chorus]` mark the parts.",type:"string",minLength:10,maxLength:3000},audio_setting:{type:"object",properties:{sample_rate:{type:"integer",enum:[16000,24000,32000,44100],default:44100},bitrate:{type:"integer",enum:[32000,64000,128000,256000],default:256000},format:{type:"string",enum:["mp3","wav","pcm"],default:"mp3"}}}}};
