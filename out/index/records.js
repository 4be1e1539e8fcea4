// Written by docschema 0.1.0; do not edit.
const v0 = "api-references/speech-models/text-to-speech/deepgram/aura.md";
const v1 = "POST /v1/tts api-references/speech-models/text-to-speech/deepgram/aura.json";
const v2 = "Aura begins to speak within a quarter of a second, which is what a telephone needs. Every voice is a model of its own, so you choose the voice with model.";
const v3 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",playground:"link in the same table row",description:"first paragraph"};
const v4 = "api-references/speech-models/speech-to-text/whisper.md";
const v5 = "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json";
const v6 = "POST /v1/stt/create api-references/speech-models/speech-to-text/whisper.json";
const v7 = "Whisper writes down what is said. Tiny is quick and will do for commands, medium is the one for interviews. The id begins with a number sign, so quote it in a shell.";
const v8 = {name:"page title",category:"SUMMARY.md",description:"first paragraph"};
const v9 = "api-references/text-models/alibaba-cloud/qwen3-32b.md";
const v10 = "POST /v1/chat/completions api-references/text-models/alibaba-cloud/qwen3 32b.json";
const v11 = "A dense open model with a switch: with enable_thinking it reasons first, without it it answers at once.";
const v12 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",playground:"the page's only playground link",description:"first paragraph"};
const v13 = "formats/gitbook-rendered/magnum-v2.txt";
const v14 = "POST /v1/chat/completions formats/gitbook-rendered/magnum-v2.txt";
const v15 = "An earlier Magnum, tuned for long stories told in good prose.";
const v16 = {name:"page title",developer:"id prefix",category:"SUMMARY.md",description:"first paragraph"};
const v17 = "api-references/text-models/anthracite/magnum-v4.md";
const v18 = "POST /v1/chat/completions api-references/text-models/anthracite/magnum-v4.json";
const v19 = "Magnum is Qwen2.5 72B, tuned until its prose reads like a novelist's. People choose it for stories and role play; for dry work take Claude Sonnet or Qwen3.";
const v20 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",description:"first paragraph"};
const v21 = "formats/gitbook-rendered/claude-3-haiku.txt";
const v22 = "POST /v1/chat/completions formats/gitbook-rendered/claude-3-haiku.txt";
const v23 = "The quickest of its family: for short questions that come often.";
const v24 = {name:"page title",developer:"id prefix",category:"SUMMARY.md",description:"first paragraph",aliasOf:"differs by vendor prefix and date and `-latest` alone from another id of the page"};
const v25 = "api-references/text-models/anthropic/claude-sonnet-4-5.md";
const v26 = "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json";
const v27 = "Claude Sonnet 4.5 over the messages interface, with thinking and streams.";
const v28 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",playground:"the page's only playground link"};
const v29 = "formats/md-variant/llms-full.txt#music/compose";
const v30 = "formats/md-variant/llms-full.txt";
const v31 = "POST /v1/compositions formats/md-variant/llms-full.txt#music/compose";
const v32 = {name:"page title",developer:"id prefix",category:"URL"};
const v33 = "formats/md-variant/llms-full.txt#music/transcribe";
const v34 = "POST /v1/transcriptions formats/md-variant/llms-full.txt#music/transcribe";
const v35 = "api-references/image-models/bytedance/seedream.md";
const v36 = "POST /v1/images/generations api-references/image-models/bytedance/Seedream.json";
const v37 = "Seedream draws at up to 4K and sets words into pictures without misspelling them. Version 4.0 also starts from pictures of yours, as many as ten.";
const v38 = "api-references/text-models/openai/gpt-4o.md";
const v39 = "POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json";
const v40 = "The multimodal GPT-4o family, in its rolling and its dated versions.";
const v41 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",playground:"link in the same table row"};
const v42 = {name:"page title",category:"SUMMARY.md",description:"first paragraph",aliasOf:"differs by vendor prefix and date and `-latest` alone from another id of the page"};
const v43 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",playground:"the page's only playground link",aliasOf:"differs by date alone from another id of the page"};
const v44 = "api-references/text-models/cohere/command-a.md";
const v45 = "POST /v1/chat/completions .gitbook/assets/command-a (1).json";
const v46 = "Command A is built for companies: 256,000 tokens of context, twenty-three languages, and answers that cite the documents you give it. Which guard text is put before your prompt is up to you, through safety_mode.";
const v47 = "api-references/text-models/deepseek/deepseek-chat.md";
const v48 = "POST /v1/chat/completions api-references/text-models/deepseek/deepseek-chat.json";
const v49 = "A large mixture of experts that writes code and JSON well and costs little. The answer is limited to 8,192 tokens; ask for the rest in a second turn where that is too few.";
const v50 = "api-references/speech-models/text-to-speech/elevenlabs/eleven.md";
const v51 = "POST /v1/tts api-references/speech-models/text-to-speech/elevenlabs/eleven.yaml";
const v52 = "Multilingual v2 is the one for audio books: it keeps a voice steady over pages, in 29 languages. Turbo v2.5 sounds almost as good, answers three times faster and knows three more languages.";
const v53 = "api-references/image-models/black-forest-labs/flux-dev.md";
const v54 = "POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json";
const v55 = "Two builds of one picture model. Dev draws in about thirty steps and is the one for finished work; schnell needs four and is the one for drafts.";
const v56 = "api-references/text-models/google/gemini-2.5-flash-lite.md";
const v57 = "POST /v1/chat/completions api-references/text-models/google/gemini-2.5-flash-lite.json";
const v58 = "The smallest of the 2.5 family, for work that comes in heaps: sorting tickets, translating strings, tagging recordings. It hears audio and reads files as well as text. Thinking is off unless you ask for it.";
const v59 = "api-references/text-models/google/gemma-3.md";
const v60 = "POST /v1/chat/completions api-references/text-models/google/gemma-3.json";
const v61 = "Two open models that fit on a single card. They take the same parameters; the larger one reasons better and is about half as fast.";
const v62 = "api-references/video-models/google/veo-3.md";
const v63 = "GET /v2/video/generations api-references/video-models/google/veo-3.json";
const v64 = "POST /v2/video/generations api-references/video-models/google/veo-3.json";
const v65 = "Eight seconds of film with sound: voices, steps, the wind. Say in the prompt what should be heard.";
const v66 = "api-references/text-models/openai/gpt-4.1.md";
const v67 = "POST /v1/chat/completions api-references/text-models/openai/gpt-4.1.json";
const v68 = "POST /v1/responses api-references/text-models/openai/gpt-4.1.json";
const v69 = "GPT-4.1 takes up to a million tokens of context and is at its best with code and with long, detailed instructions. It speaks two interfaces: the familiar chat completions, and the newer responses, which can keep the conversation for you.";
const v70 = "api-references/video-models/kling/kling-video-v1.6-pro.md";
const v71 = "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json";
const v72 = "POST /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json";
const v73 = "Five or ten seconds of film, from words alone or from a first frame. A video takes minutes, so there are two calls: the first queues a task and returns its id, the second asks how far it is.";
const v74 = "formats/md-variant/lumen-2.md";
const v75 = "POST /v1/images/generations formats/md-variant/lumen-2.md";
const v76 = {name:"page title",developer:"id prefix",category:"SUMMARY.md"};
const v77 = "api-references/text-models/meta/llama-3.3-70b.md";
const v78 = "POST /v1/chat/completions api-references/text-models/meta/llama-3.3-70b.json";
const v79 = "The turbo build of Meta’s 70B model: the weights are squeezed to eight bits, so it answers faster and costs less, with no difference that we could measure on our own questions.";
const v80 = "api-references/moderation-models/meta/llama-guard-4.md";
const v81 = "POST /v1/chat/completions .gitbook/assets/llama-guard-4.json";
const v82 = "A model that answers one question: is this safe? It says safe, or unsafe and, on the next line, the numbers of the hazards it sees, from S1 (violent crimes) to S14 (abuse of a code interpreter).";
const v83 = "api-references/video-models/minimax/hailuo-02.md";
const v84 = "GET /v2/video/generations api-references/video-models/universal-fetch.json";
const v85 = "POST /v2/video/generations api-references/video-models/minimax/hailuo-02.json";
const v86 = "Known for what others get wrong: gymnasts, water, things that fall. Ten seconds are possible at 768P only.";
const v87 = "api-references/music-models/minimax/music-2.0.md";
const v88 = "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json";
const v89 = "POST /v2/generate/audio api-references/music-models/minimax/music-2.0.json";
const v90 = "Give it a mood and the words, and it sings them. Mark the parts of the song with [Verse] and [Chorus] on lines of their own.";
const v91 = "api-references/vision-models/mistral/mistral-ocr.md";
const v92 = "POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json";
const v93 = "Turns scans and PDF files into markdown, tables and formulas included. Pictures in the document are found too; ask for their content with include_image_base64.";
const v94 = {name:"page title",developer:"id prefix",category:"SUMMARY.md",description:"first paragraph",aliasOf:"differs by date and `-latest` alone from another id of the page"};
const v95 = "api-references/text-models/moonshot/kimi-k2.md";
const v96 = "POST /v1/chat/completions api-references/text-models/moonshot/kimi-k2.json";
const v97 = "A trillion parameters, of which 32 billion work at a time. It is trained to use tools over many turns without losing the thread.";
const v98 = "api-references/text-models/nousresearch/hermes-4-405b.md";
const v99 = "POST /v1/chat/completions api-references/text-models/nousresearch/hermes-4-405b.json";
const v100 = "Hermes 4 thinks when a question deserves it and answers straight away when it does not. It follows the system text more literally than most models, and refuses less.";
const v101 = "api-references/image-models/openai/gpt-image-1.md";
const v102 = "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json";
const v103 = "POST /v1/images/generations api-references/image-models/openai/gpt-image-1.json";
const v104 = "It makes pictures from words and changes pictures you have. With background set to transparent you get a cut-out, provided that output_format can hold one.";
const v105 = "api-references/speech-models/text-to-speech/openai/tts-1.md";
const v106 = "POST /v1/tts api-references/speech-models/text-to-speech/openai/tts-1.json";
const v107 = "Two builds of one voice engine: tts-1 for speed, tts-1-hd for less hiss. Both take up to 4,096 characters.";
const v108 = "formats/mintlify/captioning.mdx";
const v109 = "POST /v1/captions formats/mintlify/openapi.yaml";
const v110 = "Says in a sentence what an image shows.";
const v111 = "formats/legacy/background-removal.md";
const v112 = "GET /cutouts/{id} formats/legacy/background-removal.md";
const v113 = "POST /cutouts formats/legacy/background-removal.md";
const v114 = "Cuts what is in front out of a picture. The operation is described by a block of the page, from before the time of OpenAPI documents.";
const v115 = "formats/mintlify/sound-effects.mdx";
const v116 = "POST /v1/sounds formats/mintlify/sound-effects.mdx";
const v117 = "Makes a short sound from a description of it.";
const v118 = "formats/legacy/reranking.md";
const v119 = "POST /v1/rerank formats/legacy/reranking.md";
const v120 = "Puts texts in the order in which they answer a question.";
const v121 = "formats/legacy/image-tagging.md";
const v122 = "DELETE /v1/tags/{collection}/{picture} formats/legacy/image-tagging.md";
const v123 = "POST /v1/tags/{collection} formats/legacy/image-tagging.md";
const v124 = "Says what is to be seen. GitBook has turned the API block of this page into plain markdown: a red star marks what is required, and the tabs are the responses.";
const v125 = "formats/gitbook-rendered/timetables.txt";
const v126 = "GET /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt";
const v127 = "POST /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt";
const v128 = "What leaves when, and from which track.";
const v129 = "formats/gitbook-rendered/train-pictures.txt";
const v130 = "POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt";
const v131 = "A model that draws trains, and whatever else stands in a station.";
const v132 = "formats/mintlify/translation.mdx";
const v133 = "POST /v1/translations formats/mintlify/translation.mdx";
const v134 = "Translates text and keeps its markup.";
const v135 = "formats/legacy/voice-cloning.md";
const v136 = "POST /voices/{voice_id}/clones formats/legacy/voice-cloning.md";
const v137 = "api-references/video-models/runway/gen3-turbo-image-to-video.md";
const v138 = "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json";
const v139 = "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json";
const v140 = "Runway's quick model sets a single picture in motion. It needs no words, but takes them as a hint at what should happen.";
const v141 = {name:"file name",developer:"folder",category:"folder",description:"first paragraph"};
const v142 = "findings/case-twins.md";
const v143 = "POST /v1/chat/completions findings/specs/case-twins.json";
const v144 = "This page is meant to show that two ids which differ only in case stay two models, though many disks could not tell their files apart.";
const v145 = {name:"page title",developer:"id prefix",category:"folder",description:"first paragraph"};
const v146 = "findings/broken-link.md";
const v147 = "DELETE /v1/chat/completions findings/broken-link.md";
const v148 = "GET /v1/chat/completions findings/broken-link.md";
const v149 = "POST /v1/chat/completions findings/broken-link.md";
const v150 = "This page is meant to show three findings: two links that the editor has lost (of the first, the name still tells which document was meant), and a block that has no link at all.";
const v151 = "findings/only-case-differs.md";
const v152 = "POST /v1/chat/completions findings/only-case-differs.md";
const v153 = "This page is meant to show a finding: the file is called case-differs.json, the link says Case-Differs.json. It works on some disks and breaks on others.";
const v154 = "findings/external-document.md";
const v155 = "POST /v1/chat/completions findings/external-document.md";
const v156 = "POST /v1/chat/completions findings/external-document.md#2";
const v157 = "This page is meant to show two findings: both documents lie outside this repository, and nothing is ever fetched.";
const v158 = "findings/method-absent.md";
const v159 = "GET /v1/chat/completions findings/method-absent.md";
const v160 = "This page is meant to show a finding: the document knows the path, but only for post.";
const v161 = "findings/missing-file.md";
const v162 = "POST /v1/chat/completions findings/missing-file.md";
const v163 = "POST /v1/chat/completions findings/missing-file.md#2";
const v164 = "This page is meant to show a finding: the document that it links does not exist.";
const v165 = "findings/not-openapi.md";
const v166 = "POST /v1/chat/completions findings/not-openapi.md";
const v167 = "POST /v1/chat/completions findings/not-openapi.md#2";
const v168 = "This page is meant to show two findings: the first link leads to JSON that is no OpenAPI document, the second to a file that ends in the middle.";
const v169 = "findings/outside-root.md";
const v170 = "POST /v1/chat/completions findings/outside-root.md";
const v171 = "This page is meant to show a finding: its link climbs out of the repository, and nothing out there is ever read.";
const v172 = "findings/path-absent.md";
const v173 = "POST /v1/chat/completion findings/path-absent.md";
const v174 = "This page is meant to show a finding: the document exists, but it has no path /v1/chat/completion. An s was lost.";
const v175 = "findings/sample-slips.md";
const v176 = "POST /v1/chat/completions findings/specs/sample-slips.json";
const v177 = "This page is meant to show findings: the first sample repeats a header and names a model that no page lists, the second leaves out messages and sets temperature to 3, the response is Python though its fence says JSON5, and a mark in this paragraph is never closed.";
const v178 = "findings/same-id-a.md";
const v179 = "findings/same-id-b.md";
const v180 = "POST /v1/chat/completions findings/specs/same-id.json";
const v181 = "This page is meant to show a finding: another page states the same id.";
const v182 = "findings/unsound-spec.md";
const v183 = "POST /v1/chat/completions findings/specs/unsound.json";
const v184 = "This page is meant to show findings: the document that it links has a type that is a dash, required: true on a field, a $ref to nothing, and three defaults that their own schemas reject. The rest of it must survive.";
const v185 = "api-references/music-models/stability-ai/stable-audio.md";
const v186 = "POST /v2/generate/audio api-references/music-models/Stability AI/stable-audio.json";
const v187 = "Sounds and short pieces without voices: rain on a tin roof, a loop for a game. 47 seconds are the limit.";
const v188 = "api-references/image-models/stability-ai/stable-diffusion-v35-large.md";
const v189 = "POST /v1/images/generations api-references/image-models/stability-ai/stable-diffusion-v35-large [legacy].json";
const v190 = "The largest model that Stability AI has opened. It listens well to negative_prompt: what you name there stays out of the picture.";
const v191 = "api-references/embedding-models/openai/text-embedding-3.md";
const v192 = "POST /v1/embeddings api-references/embedding-models/openai/text-embedding-3.json";
const v193 = "Vectors of 1,536 numbers from the small model and 3,072 from the large one. Both can be cut shorter with dimensions and keep most of what they know.";
const v194 = {name:"page title",developer:"SUMMARY.md",category:"SUMMARY.md",description:"first paragraph",aliasOf:"differs by vendor prefix alone from another id of the page"};
const v195 = "api-references/embedding-models/voyage-ai/voyage-law-2.md";
const v196 = "POST /v1/embeddings .gitbook/assets/voyage-law-2 [assets] (1).json";
const v197 = "Trained on statutes, contracts and judgments. Say with input_type whether a text is stored or searched for: the two are turned into slightly different vectors, and searches get better for it.";
export const models = [
{id:"#g1_aura-asteria-en",module:"models/~23g1_aura-asteria-en",name:"Aura",developer:"Deepgram",category:"Speech models",aliases:[],page:v0,at:{path:v0,line:7,column:119},alsoAt:[],operations:[v1],playground:"https://relay.example/playground/-g1_aura-asteria-en",description:v2,inferred:v3},
{id:"#g1_aura-luna-en",module:"models/~23g1_aura-luna-en",name:"Aura",developer:"Deepgram",category:"Speech models",aliases:[],page:v0,at:{path:v0,line:7,column:285},alsoAt:[],operations:[v1],playground:"https://relay.example/playground/-g1_aura-luna-en",description:v2,inferred:v3},
{id:"#g1_aura-orion-en",module:"models/~23g1_aura-orion-en",name:"Aura",developer:"Deepgram",category:"Speech models",aliases:[],page:v0,at:{path:v0,line:7,column:609},alsoAt:[],operations:[v1],playground:"https://relay.example/playground/-g1_aura-orion-en",description:v2,inferred:v3},
{id:"#g1_aura-stella-en",module:"models/~23g1_aura-stella-en",name:"Aura",developer:"Deepgram",category:"Speech models",aliases:[],page:v0,at:{path:v0,line:7,column:445},alsoAt:[],operations:[v1],playground:"https://relay.example/playground/-g1_aura-stella-en",description:v2,inferred:v3},
{id:"#g1_whisper-medium",module:"models/~23g1_whisper-medium",name:"Whisper",category:"Speech models",aliases:[],page:v4,at:{path:v4,line:8,column:3},alsoAt:[],operations:[v5,v6],description:v7,inferred:v8},
{id:"#g1_whisper-small",module:"models/~23g1_whisper-small",name:"Whisper",category:"Speech models",aliases:[],page:v4,at:{path:v4,line:7,column:3},alsoAt:[],operations:[v5,v6],description:v7,inferred:v8},
{id:"#g1_whisper-tiny",module:"models/~23g1_whisper-tiny",name:"Whisper",category:"Speech models",aliases:[],page:v4,at:{path:v4,line:6,column:3},alsoAt:[],operations:[v5,v6],description:v7,inferred:v8},
{id:"alibaba/qwen3-32b",module:"models/alibaba/qwen3-32b",name:"Qwen3 32B",developer:"Alibaba Cloud",category:"Text models",aliases:[],page:v9,at:{path:v9,line:7,column:9},alsoAt:[],operations:[v10],playground:"https://relay.example/playground/alibaba/qwen3-32b",description:v11,inferred:v12},
{id:"anthracite-org/magnum-v2-72b",module:"models/anthracite-org/magnum-v2-72b",name:"magnum-v2",developer:"anthracite-org",category:"As a browser shows it",aliases:[],page:v13,at:{path:v13,line:5,column:5},alsoAt:[],operations:[v14],description:v15,inferred:v16},
{id:"anthracite-org/magnum-v4-72b",module:"models/anthracite-org/magnum-v4-72b",name:"magnum-v4",developer:"Anthracite",category:"Text models",aliases:[],page:v17,at:{path:v17,line:4,column:56},alsoAt:[],operations:[v18],description:v19,inferred:v20},
{id:"anthropic/claude-3-haiku",module:"models/anthropic/claude-3-haiku",name:"Claude 3 Haiku",developer:"anthropic",category:"As a browser shows it",aliases:["anthropic/claude-3-haiku-20240307","claude-3-haiku-latest"],page:v21,at:{path:v21,line:5,column:5},alsoAt:[],operations:[v22],description:v23,inferred:v16},
{id:"anthropic/claude-3-haiku-20240307",module:"models/anthropic/claude-3-haiku-20240307",name:"Claude 3 Haiku",developer:"anthropic",category:"As a browser shows it",aliases:[],aliasOf:"anthropic/claude-3-haiku",page:v21,at:{path:v21,line:7,column:5},alsoAt:[],operations:[v22],description:v23,inferred:v24},
{id:"anthropic/claude-sonnet-4.5",module:"models/anthropic/claude-sonnet-4.5",name:"Claude Sonnet 4.5",developer:"Anthropic",category:"Text models",aliases:[],page:v25,at:{path:v25,line:12,column:3},alsoAt:[],operations:[v26],playground:"https://relay.example/playground/anthropic/claude-sonnet-4-5",description:v27,inferred:v28},
{id:"aria/compose-1",module:"models/aria/compose-1",name:"Compose",developer:"aria",category:"music",aliases:[],page:v29,at:{path:v30,line:15,column:3},alsoAt:[],operations:[v31],inferred:v32},
{id:"aria/transcribe-1",module:"models/aria/transcribe-1",name:"Transcribe",developer:"aria",category:"music",aliases:[],page:v33,at:{path:v30,line:87,column:3},alsoAt:[],operations:[v34],inferred:v32},
{id:"bytedance/seedream-3.0",module:"models/bytedance/seedream-3.0",name:"Seedream 3.0 and 4.0",developer:"ByteDance",category:"Image models",aliases:[],page:v35,at:{path:v35,line:8,column:3},alsoAt:[],operations:[v36],playground:"https://relay.example/playground/bytedance/seedream-4-0",description:v37,inferred:v12},
{id:"bytedance/seedream-4-0-250828",module:"models/bytedance/seedream-4-0-250828",name:"Seedream 3.0 and 4.0",developer:"ByteDance",category:"Image models",aliases:[],page:v35,at:{path:v35,line:9,column:3},alsoAt:[],operations:[v36],playground:"https://relay.example/playground/bytedance/seedream-4-0",description:v37,inferred:v12},
{id:"chatgpt-4o-latest",module:"models/chatgpt-4o-latest",name:"gpt-4o",developer:"OpenAI",category:"Text models",aliases:[],page:v38,at:{path:v38,line:12,column:361},alsoAt:[],operations:[v39],playground:"https://relay.example/playground/gpt-4o",description:v40,inferred:v41},
{id:"claude-3-haiku-latest",module:"models/claude-3-haiku-latest",name:"Claude 3 Haiku",category:"As a browser shows it",aliases:[],aliasOf:"anthropic/claude-3-haiku",page:v21,at:{path:v21,line:9,column:5},alsoAt:[],operations:[v22],description:v23,inferred:v42},
{id:"claude-sonnet-4-5",module:"models/claude-sonnet-4-5",name:"Claude Sonnet 4.5",developer:"Anthropic",category:"Text models",aliases:["claude-sonnet-4-5-20250929"],page:v25,at:{path:v25,line:13,column:3},alsoAt:[],operations:[v26],playground:"https://relay.example/playground/anthropic/claude-sonnet-4-5",description:v27,inferred:v28},
{id:"claude-sonnet-4-5-20250929",module:"models/claude-sonnet-4-5-20250929",name:"Claude Sonnet 4.5",developer:"Anthropic",category:"Text models",aliases:[],aliasOf:"claude-sonnet-4-5",page:v25,at:{path:v25,line:14,column:3},alsoAt:[],operations:[v26],playground:"https://relay.example/playground/anthropic/claude-sonnet-4-5",description:v27,inferred:v43},
{id:"cohere/command-a",module:"models/cohere/command-a",name:"Command A",developer:"Cohere",category:"Text models",aliases:[],page:v44,at:{path:v44,line:8,column:3},alsoAt:[],operations:[v45],playground:"https://relay.example/playground/cohere/command-a",description:v46,inferred:v12},
{id:"deepseek-chat",module:"models/deepseek-chat",name:"DeepSeek V3",developer:"DeepSeek",category:"Text models",aliases:["deepseek/deepseek-chat","deepseek/deepseek-chat-v3-0324"],page:v47,at:{path:v47,line:6,column:3},alsoAt:[],operations:[v48],description:v49,inferred:v20},
{id:"deepseek/deepseek-chat",module:"models/deepseek/deepseek-chat",name:"DeepSeek V3",developer:"DeepSeek",category:"Text models",aliases:[],aliasOf:"deepseek-chat",page:v47,at:{path:v47,line:7,column:3},alsoAt:[],operations:[v48],description:v49,inferred:v20},
{id:"deepseek/deepseek-chat-v3-0324",module:"models/deepseek/deepseek-chat-v3-0324",name:"DeepSeek V3",developer:"DeepSeek",category:"Text models",aliases:[],aliasOf:"deepseek-chat",page:v47,at:{path:v47,line:8,column:3},alsoAt:[],operations:[v48],description:v49,inferred:v20},
{id:"elevenlabs/eleven_multilingual_v2",module:"models/elevenlabs/eleven_multilingual_v2",name:"Eleven (multilingual v2 and turbo v2.5)",developer:"ElevenLabs",category:"Speech models",aliases:[],page:v50,at:{path:v50,line:8,column:3},alsoAt:[],operations:[v51],playground:"https://relay.example/playground/elevenlabs/eleven-multilingual-v2",description:v52,inferred:v12},
{id:"elevenlabs/eleven_turbo_v2_5",module:"models/elevenlabs/eleven_turbo_v2_5",name:"Eleven (multilingual v2 and turbo v2.5)",developer:"ElevenLabs",category:"Speech models",aliases:[],page:v50,at:{path:v50,line:9,column:3},alsoAt:[],operations:[v51],playground:"https://relay.example/playground/elevenlabs/eleven-multilingual-v2",description:v52,inferred:v12},
{id:"flux/dev",module:"models/flux/dev",name:"FLUX.1 (dev and schnell)",developer:"Black Forest Labs",category:"Image models",aliases:[],page:v53,at:{path:v53,line:6,column:3},alsoAt:[],operations:[v54],description:v55,inferred:v20},
{id:"flux/schnell",module:"models/flux/schnell",name:"FLUX.1 (dev and schnell)",developer:"Black Forest Labs",category:"Image models",aliases:[],page:v53,at:{path:v53,line:7,column:3},alsoAt:[],operations:[v54],description:v55,inferred:v20},
{id:"google/gemini-2.5-flash-lite",module:"models/google/gemini-2.5-flash-lite",name:"Gemini 2.5 Flash-Lite",developer:"Google",category:"Text models",aliases:[],page:v56,at:{path:v56,line:3,column:312},alsoAt:[],operations:[v57],playground:"https://relay.example/playground/google/gemini-2-5-flash-lite",description:v58,inferred:v3},
{id:"google/gemma-3-12b-it",module:"models/google/gemma-3-12b-it",name:"gemma-3 (4B and 12B)",developer:"Google",category:"Text models",aliases:[],page:v59,at:{path:v59,line:7,column:287},alsoAt:[],operations:[v60],playground:"https://relay.example/playground/google/gemma-3-12b-it",description:v61,inferred:v3},
{id:"google/gemma-3-4b-it",module:"models/google/gemma-3-4b-it",name:"gemma-3 (4B and 12B)",developer:"Google",category:"Text models",aliases:[],page:v59,at:{path:v59,line:7,column:119},alsoAt:[],operations:[v60],playground:"https://relay.example/playground/google/gemma-3-4b-it",description:v61,inferred:v3},
{id:"google/veo3",module:"models/google/veo3",name:"Veo 3",developer:"Google",category:"Video models",aliases:["veo3"],page:v62,at:{path:v62,line:6,column:3},alsoAt:[],operations:[v63,v64],description:v65,inferred:v20},
{id:"gpt-4.1-2025-04-14",module:"models/gpt-4.1-2025-04-14",name:"GPT-4.1",developer:"OpenAI",category:"Text models",aliases:[],aliasOf:"openai/gpt-4.1-2025-04-14",page:v66,at:{path:v66,line:9,column:3},alsoAt:[],operations:[v67,v68],playground:"https://relay.example/playground/openai/gpt-4-1",description:v69,inferred:v12},
{id:"gpt-4o",module:"models/gpt-4o",name:"gpt-4o",developer:"OpenAI",category:"Text models",status:"deprecated",aliases:[],replacement:"openai/gpt-4.1-2025-04-14",page:v38,at:{path:v38,line:12,column:333},alsoAt:[],operations:[v39],playground:"https://relay.example/playground/gpt-4o",description:v40,inferred:v41},
{id:"gpt-4o-2024-05-13",module:"models/gpt-4o-2024-05-13",name:"gpt-4o",developer:"OpenAI",category:"Text models",aliases:[],page:v38,at:{path:v38,line:12,column:400},alsoAt:[],operations:[v39],playground:"https://relay.example/playground/gpt-4o",description:v40,inferred:v41},
{id:"gpt-4o-2024-08-06",module:"models/gpt-4o-2024-08-06",name:"gpt-4o",developer:"OpenAI",category:"Text models",aliases:[],page:v38,at:{path:v38,line:12,column:439},alsoAt:[],operations:[v39],playground:"https://relay.example/playground/gpt-4o",description:v40,inferred:v41},
{id:"kling-video/v1.6/pro/image-to-video",module:"models/kling-video/v1.6/pro/image-to-video",name:"Kling 1.6 Pro",developer:"Kling AI",category:"Video models",aliases:[],page:v70,at:{path:v70,line:9,column:3},alsoAt:[],operations:[v71,v72],playground:"https://relay.example/playground/kling-video/v1-6/pro",description:v73,inferred:v12},
{id:"kling-video/v1.6/pro/text-to-video",module:"models/kling-video/v1.6/pro/text-to-video",name:"Kling 1.6 Pro",developer:"Kling AI",category:"Video models",aliases:[],page:v70,at:{path:v70,line:8,column:3},alsoAt:[],operations:[v71,v72],playground:"https://relay.example/playground/kling-video/v1-6/pro",description:v73,inferred:v12},
{id:"lumen/lumen-2",module:"models/lumen/lumen-2",name:"lumen-2",developer:"lumen",category:"As a site serves it",aliases:[],page:v74,at:{path:v74,line:8,column:3},alsoAt:[],operations:[v75],inferred:v76},
{id:"meta-llama/Llama-3.3-70B-Instruct-Turbo",module:"models/meta-llama/Llama-3.3-70B-Instruct-Turbo",name:"Llama 3.3 70B Instruct Turbo",developer:"Meta",category:"Text models",aliases:[],page:v77,at:{path:v77,line:6,column:3},alsoAt:[],operations:[v78],description:v79,inferred:v20},
{id:"meta-llama/llama-guard-4-12b",module:"models/meta-llama/llama-guard-4-12b",name:"Llama Guard 4",developer:"meta-llama",category:"Moderation models",aliases:[],page:v80,at:{path:v80,line:6,column:3},alsoAt:[],operations:[v81],description:v82,inferred:v16},
{id:"minimax/hailuo-02",module:"models/minimax/hailuo-02",name:"Hailuo 02",developer:"MiniMax",category:"Video models",aliases:[],page:v83,at:{path:v83,line:6,column:3},alsoAt:[],operations:[v84,v85],description:v86,inferred:v20},
{id:"minimax/music-2.0",module:"models/minimax/music-2.0",name:"Music 2.0",developer:"minimax",category:"Music models",aliases:[],page:v87,at:{path:v87,line:4,column:54},alsoAt:[],operations:[v88,v89],description:v90,inferred:v16},
{id:"mistral/mistral-ocr-2505",module:"models/mistral/mistral-ocr-2505",name:"Mistral OCR",developer:"mistral",category:"Vision models",aliases:[],aliasOf:"mistral/mistral-ocr-latest",page:v91,at:{path:v91,line:7,column:3},alsoAt:[],operations:[v92],description:v93,inferred:v94},
{id:"mistral/mistral-ocr-latest",module:"models/mistral/mistral-ocr-latest",name:"Mistral OCR",developer:"mistral",category:"Vision models",aliases:["mistral/mistral-ocr-2505"],page:v91,at:{path:v91,line:6,column:3},alsoAt:[],operations:[v92],description:v93,inferred:v16},
{id:"moonshot/kimi-k2-0905-preview",module:"models/moonshot/kimi-k2-0905-preview",name:"Kimi K2",developer:"Moonshot",category:"Text models",aliases:[],page:v95,at:{path:v95,line:9,column:3},alsoAt:[],operations:[v96],playground:"https://relay.example/playground/moonshot/kimi-k2-preview",description:v97,inferred:v12},
{id:"moonshot/kimi-k2-preview",module:"models/moonshot/kimi-k2-preview",name:"Kimi K2",developer:"Moonshot",category:"Text models",status:"deprecated",aliases:[],replacement:"moonshot/kimi-k2-0905-preview",page:v95,at:{path:v95,line:8,column:3},alsoAt:[],operations:[v96],playground:"https://relay.example/playground/moonshot/kimi-k2-preview",description:v97,inferred:v12},
{id:"nousresearch/hermes-4-405b",module:"models/nousresearch/hermes-4-405b",name:"hermes-4-405b",developer:"Nous Research",category:"Text models",aliases:[],page:v98,at:{path:v98,line:8,column:1},alsoAt:[],operations:[v99],playground:"https://relay.example/playground/nousresearch/hermes-4-405b",description:v100,inferred:v12},
{id:"openai/gpt-4.1-2025-04-14",module:"models/openai/gpt-4.1-2025-04-14",name:"GPT-4.1",developer:"OpenAI",category:"Text models",aliases:["gpt-4.1-2025-04-14"],page:v66,at:{path:v66,line:8,column:3},alsoAt:[],operations:[v67,v68],playground:"https://relay.example/playground/openai/gpt-4-1",description:v69,inferred:v12},
{id:"openai/gpt-image-1",module:"models/openai/gpt-image-1",name:"GPT Image 1",developer:"OpenAI",category:"Image models",aliases:[],page:v101,at:{path:v101,line:6,column:3},alsoAt:[],operations:[v102,v103],description:v104,inferred:v20},
{id:"openai/tts-1",module:"models/openai/tts-1",name:"TTS-1",developer:"OpenAI",category:"Speech models",aliases:[],page:v105,at:{path:v105,line:6,column:3},alsoAt:[],operations:[v106],description:v107,inferred:v20},
{id:"openai/tts-1-hd",module:"models/openai/tts-1-hd",name:"TTS-1",developer:"OpenAI",category:"Speech models",aliases:[],page:v105,at:{path:v105,line:7,column:3},alsoAt:[],operations:[v106],description:v107,inferred:v20},
{id:"relay/caption-2",module:"models/relay/caption-2",name:"Captioning",developer:"relay",category:"Pages in MDX",aliases:[],page:v108,at:{path:v108,line:10,column:5},alsoAt:[],operations:[v109],description:v110,inferred:v76},
{id:"relay/cutout-2",module:"models/relay/cutout-2",name:"Background removal",developer:"relay",category:"Written out on the page",aliases:[],page:v111,at:{path:v111,line:6,column:3},alsoAt:[],operations:[v112,v113],description:v114,inferred:v16},
{id:"relay/foley-1",module:"models/relay/foley-1",name:"Sound effects",developer:"relay",category:"Pages in MDX",aliases:[],page:v115,at:{path:v115,line:12,column:5},alsoAt:[],operations:[v116],description:v117,inferred:v76},
{id:"relay/rerank-1",module:"models/relay/rerank-1",name:"Reranking",developer:"relay",category:"Written out on the page",aliases:[],page:v118,at:{path:v118,line:6,column:3},alsoAt:[],operations:[v119],description:v120,inferred:v16},
{id:"relay/tagger-large",module:"models/relay/tagger-large",name:"Image tagging",developer:"relay",category:"Written out on the page",aliases:[],page:v121,at:{path:v121,line:6,column:3},alsoAt:[],operations:[v122,v123],description:v124,inferred:v16},
{id:"relay/timetables",module:"models/relay/timetables",name:"Timetables",developer:"relay",category:"As a browser shows it",aliases:[],page:v125,at:{path:v125,line:5,column:5},alsoAt:[],operations:[v126,v127],description:v128,inferred:v16},
{id:"relay/train-pictures",module:"models/relay/train-pictures",name:"Train pictures",developer:"relay",category:"As a browser shows it",aliases:[],page:v129,at:{path:v129,line:3,column:3},alsoAt:[],operations:[v130],description:v131,inferred:v16},
{id:"relay/translate-3",module:"models/relay/translate-3",name:"Translation",developer:"relay",category:"Pages in MDX",aliases:[],page:v132,at:{path:v132,line:9,column:5},alsoAt:[],operations:[v133],description:v134,inferred:v76},
{id:"relay/voice-clone",module:"models/relay/voice-clone",name:"Voice cloning",developer:"relay",category:"Written out on the page",aliases:[],page:v135,at:{path:v135,line:6,column:3},alsoAt:[],operations:[v136],inferred:v76},
{id:"runway-gen3/turbo/image-to-video",module:"models/runway-gen3/turbo/image-to-video",name:"gen3-turbo-image-to-video",developer:"runway",category:"Video models",aliases:[],page:v137,at:{path:v137,line:4,column:3},alsoAt:[],operations:[v138,v139],description:v140,inferred:v141},
{id:"sample/Harbour-1",module:"models/sample/Harbour-1",name:"Ids that differ in case",developer:"sample",category:"About this folder",aliases:[],page:v142,at:{path:v142,line:8,column:3},alsoAt:[],operations:[v143],description:v144,inferred:v145},
{id:"sample/broken-link-1",module:"models/sample/broken-link-1",name:"Broken links",developer:"sample",category:"About this folder",aliases:[],page:v146,at:{path:v146,line:9,column:3},alsoAt:[],operations:[v147,v148,v149],description:v150,inferred:v145},
{id:"sample/case-differs-1",module:"models/sample/case-differs-1",name:"Only the case differs",developer:"sample",category:"About this folder",aliases:[],page:v151,at:{path:v151,line:9,column:3},alsoAt:[],operations:[v152],description:v153,inferred:v145},
{id:"sample/external-1",module:"models/sample/external-1",name:"A document elsewhere",developer:"sample",category:"About this folder",aliases:[],page:v154,at:{path:v154,line:8,column:3},alsoAt:[],operations:[v155,v156],description:v157,inferred:v145},
{id:"sample/harbour-1",module:"models/sample/harbour-1",name:"Ids that differ in case",developer:"sample",category:"About this folder",aliases:[],page:v142,at:{path:v142,line:9,column:3},alsoAt:[],operations:[v143],description:v144,inferred:v145},
{id:"sample/method-absent-1",module:"models/sample/method-absent-1",name:"A method that is absent",developer:"sample",category:"About this folder",aliases:[],page:v158,at:{path:v158,line:8,column:3},alsoAt:[],operations:[v159],description:v160,inferred:v145},
{id:"sample/missing-file-1",module:"models/sample/missing-file-1",name:"A file that is missing",developer:"sample",category:"About this folder",aliases:[],page:v161,at:{path:v161,line:8,column:3},alsoAt:[],operations:[v162,v163],description:v164,inferred:v145},
{id:"sample/not-openapi-1",module:"models/sample/not-openapi-1",name:"No OpenAPI document",developer:"sample",category:"About this folder",aliases:[],page:v165,at:{path:v165,line:9,column:3},alsoAt:[],operations:[v166,v167],description:v168,inferred:v145},
{id:"sample/outside-1",module:"models/sample/outside-1",name:"Outside the repository",developer:"sample",category:"About this folder",aliases:[],page:v169,at:{path:v169,line:8,column:3},alsoAt:[],operations:[v170],description:v171,inferred:v145},
{id:"sample/path-absent-1",module:"models/sample/path-absent-1",name:"A path that is absent",developer:"sample",category:"About this folder",aliases:[],page:v172,at:{path:v172,line:8,column:3},alsoAt:[],operations:[v173],description:v174,inferred:v145},
{id:"sample/slips-1",module:"models/sample/slips-1",name:"Slips in samples",developer:"sample",category:"About this folder",aliases:[],page:v175,at:{path:v175,line:10,column:3},alsoAt:[],operations:[v176],description:v177,inferred:v145},
{id:"sample/twice-1",module:"models/sample/twice-1",name:"One id, first page",developer:"sample",category:"About this folder",aliases:[],page:v178,at:{path:v178,line:8,column:3},alsoAt:[{path:v179,line:8,column:3}],operations:[v180],description:v181,inferred:v145},
{id:"sample/unsound-1",module:"models/sample/unsound-1",name:"An unsound document",developer:"sample",category:"About this folder",aliases:[],page:v182,at:{path:v182,line:9,column:3},alsoAt:[],operations:[v183],description:v184,inferred:v145},
{id:"stable-audio",module:"models/stable-audio",name:"Stable Audio",category:"Music models",aliases:[],page:v185,at:{path:v185,line:6,column:3},alsoAt:[],operations:[v186],description:v187,inferred:v8},
{id:"stable-diffusion-v35-large",module:"models/stable-diffusion-v35-large",name:"Stable Diffusion 3.5 Large",developer:"Stability AI",category:"Image models",aliases:[],page:v188,at:{path:v188,line:6,column:3},alsoAt:[],operations:[v189],description:v190,inferred:v20},
{id:"text-embedding-3-large",module:"models/text-embedding-3-large",name:"text-embedding-3",category:"Embedding models",aliases:[],page:v191,at:{path:v191,line:7,column:3},alsoAt:[],operations:[v192],description:v193,inferred:v8},
{id:"text-embedding-3-small",module:"models/text-embedding-3-small",name:"text-embedding-3",category:"Embedding models",aliases:[],page:v191,at:{path:v191,line:6,column:3},alsoAt:[],operations:[v192],description:v193,inferred:v8},
{id:"veo3",module:"models/veo3",name:"Veo 3",developer:"Google",category:"Video models",aliases:[],aliasOf:"google/veo3",page:v62,at:{path:v62,line:7,column:3},alsoAt:[],operations:[v63,v64],description:v65,inferred:v194},
{id:"voyage-law-2",module:"models/voyage-law-2",name:"voyage-law-2",category:"Embedding models",aliases:[],page:v195,at:{path:v195,line:6,column:3},alsoAt:[],operations:[v196],description:v197,inferred:v8},
];
export const operationNames = /* @__PURE__ */ new Map([
[v147,"DELETE /v1/chat/completions"],
[v122,"DELETE /v1/tags/{collection}/{picture}"],
[v112,"GET /cutouts/{id}"],
[v148,"GET /v1/chat/completions"],
[v159,"GET /v1/chat/completions"],
[v126,"GET /v1/stations/{station_id}/trains"],
[v5,"GET /v1/stt/{generation_id}"],
[v88,"GET /v2/generate/audio"],
[v71,"GET /v2/generate/video/kling/generation"],
[v138,"GET /v2/generate/video/runway/generation"],
[v63,"GET /v2/video/generations"],
[v84,"GET /v2/video/generations"],
[v113,"POST /cutouts"],
[v109,"POST /v1/captions"],
[v173,"POST /v1/chat/completion"],
[v45,"POST /v1/chat/completions"],
[v81,"POST /v1/chat/completions"],
[v10,"POST /v1/chat/completions"],
[v18,"POST /v1/chat/completions"],
[v48,"POST /v1/chat/completions"],
[v57,"POST /v1/chat/completions"],
[v60,"POST /v1/chat/completions"],
[v78,"POST /v1/chat/completions"],
[v96,"POST /v1/chat/completions"],
[v99,"POST /v1/chat/completions"],
[v67,"POST /v1/chat/completions"],
[v39,"POST /v1/chat/completions"],
[v149,"POST /v1/chat/completions"],
[v155,"POST /v1/chat/completions"],
[v156,"POST /v1/chat/completions"],
[v162,"POST /v1/chat/completions"],
[v163,"POST /v1/chat/completions"],
[v166,"POST /v1/chat/completions"],
[v167,"POST /v1/chat/completions"],
[v152,"POST /v1/chat/completions"],
[v170,"POST /v1/chat/completions"],
[v143,"POST /v1/chat/completions"],
[v180,"POST /v1/chat/completions"],
[v176,"POST /v1/chat/completions"],
[v183,"POST /v1/chat/completions"],
[v22,"POST /v1/chat/completions"],
[v14,"POST /v1/chat/completions"],
[v31,"POST /v1/compositions"],
[v196,"POST /v1/embeddings"],
[v192,"POST /v1/embeddings"],
[v102,"POST /v1/images/edits"],
[v54,"POST /v1/images/generations"],
[v36,"POST /v1/images/generations"],
[v103,"POST /v1/images/generations"],
[v189,"POST /v1/images/generations"],
[v130,"POST /v1/images/generations"],
[v75,"POST /v1/images/generations"],
[v26,"POST /v1/messages"],
[v92,"POST /v1/ocr"],
[v119,"POST /v1/rerank"],
[v68,"POST /v1/responses"],
[v116,"POST /v1/sounds"],
[v127,"POST /v1/stations/{station_id}/trains"],
[v6,"POST /v1/stt/create"],
[v123,"POST /v1/tags/{collection}"],
[v34,"POST /v1/transcriptions"],
[v133,"POST /v1/translations"],
[v1,"POST /v1/tts"],
[v51,"POST /v1/tts"],
[v106,"POST /v1/tts"],
[v186,"POST /v2/generate/audio"],
[v89,"POST /v2/generate/audio"],
[v72,"POST /v2/generate/video/kling/generation"],
[v139,"POST /v2/generate/video/runway/generation"],
[v64,"POST /v2/video/generations"],
[v85,"POST /v2/video/generations"],
[v136,"POST /voices/{voice_id}/clones"],
]);
export const categories = [
  "About this folder",
  "As a browser shows it",
  "As a site serves it",
  "Embedding models",
  "Image models",
  "Moderation models",
  "Music models",
  "Pages in MDX",
  "Speech models",
  "Text models",
  "Video models",
  "Vision models",
  "Written out on the page",
  "music",
];
export const developers = [
  "Alibaba Cloud",
  "Anthracite",
  "Anthropic",
  "Black Forest Labs",
  "ByteDance",
  "Cohere",
  "DeepSeek",
  "Deepgram",
  "ElevenLabs",
  "Google",
  "Kling AI",
  "Meta",
  "MiniMax",
  "Moonshot",
  "Nous Research",
  "OpenAI",
  "Stability AI",
  "anthracite-org",
  "anthropic",
  "aria",
  "lumen",
  "meta-llama",
  "minimax",
  "mistral",
  "relay",
  "runway",
  "sample",
];
export const operations = [
  "DELETE /v1/chat/completions",
  "DELETE /v1/tags/{collection}/{picture}",
  "GET /cutouts/{id}",
  "GET /v1/chat/completions",
  "GET /v1/stations/{station_id}/trains",
  "GET /v1/stt/{generation_id}",
  "GET /v2/generate/audio",
  "GET /v2/generate/video/kling/generation",
  "GET /v2/generate/video/runway/generation",
  "GET /v2/video/generations",
  "POST /cutouts",
  "POST /v1/captions",
  "POST /v1/chat/completion",
  "POST /v1/chat/completions",
  "POST /v1/compositions",
  "POST /v1/embeddings",
  "POST /v1/images/edits",
  "POST /v1/images/generations",
  "POST /v1/messages",
  "POST /v1/ocr",
  "POST /v1/rerank",
  "POST /v1/responses",
  "POST /v1/sounds",
  "POST /v1/stations/{station_id}/trains",
  "POST /v1/stt/create",
  "POST /v1/tags/{collection}",
  "POST /v1/transcriptions",
  "POST /v1/translations",
  "POST /v1/tts",
  "POST /v2/generate/audio",
  "POST /v2/generate/video/kling/generation",
  "POST /v2/generate/video/runway/generation",
  "POST /v2/video/generations",
  "POST /voices/{voice_id}/clones",
];
