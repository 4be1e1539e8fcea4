// Written by docschema 0.1.0; do not edit.
const s0 = () => import('../bundles/model-text-container-d560ef38f746.js');
const s1 = () => import('../bundles/any-4017a16a7a63.js');
const s2 = () => import('../bundles/error-48b27f9f1a71.js');
const s3 = () => import('../bundles/model-url-language-74fd82d03409.js');
const s4 = () => import('../bundles/model-audio-c7702550fe00.js');
const s5 = () => import('../bundles/generation-id-b4614ed8250e.js');
const s6 = () => import('../bundles/status-result-49cbbb954d41.js');
const s7 = () => import('../bundles/string-5bf4b18c2bfd.js');
const s8 = () => import('../bundles/alibaba-qwen3-32b-5612c79723f8.js');
const s9 = () => import('../bundles/chat-completion-c09dec2f9c86.js');
const s10 = () => import('../bundles/chat-completion-chunk-6a6a40b22e30.js');
const s11 = () => import('../bundles/model-max-completion-tokens-max-tokens-8f0ba92ce171.js');
const s12 = () => import('../bundles/any-b73ca2197fec.js');
const s13 = () => import('../bundles/anthracite-org-magnum-v4-72b-63a33673a137.js');
const s14 = () => import('../bundles/chat-completion-e9bd34121492.js');
const s15 = () => import('../bundles/chat-completion-chunk-57bd19ee292b.js');
const s16 = () => import('../bundles/model-max-tokens-stream-d6fffbb767e1.js');
const s17 = () => import('../bundles/model-max-tokens-messages-f8053e648dd5.js');
const s18 = () => import('../bundles/assistant-message-289fa4f4e811.js');
const s19 = () => import('../bundles/one-of-6-c9d7a7ef32fe.js');
const s20 = () => import('../bundles/model-mood-bars-179a044d289f.js');
const s21 = () => import('../bundles/id-sheet-5834613aaefe.js');
const s22 = () => import('../bundles/model-recording-url-tempo-7f8d9abfa385.js');
const s23 = () => import('../bundles/model-prompt-size-204081768165.js');
const s24 = () => import('../bundles/created-data-47e6e043e964.js');
const s25 = () => import('../bundles/gpt-4o-77ffe259c120.js');
const s26 = () => import('../bundles/chat-completion-99150a7c4e7a.js');
const s27 = () => import('../bundles/chat-completion-chunk-57f1b37a4c0c.js');
const s28 = () => import('../bundles/cohere-command-a-a6d92c9f4922.js');
const s29 = () => import('../bundles/chat-completion-8cac4fa6b4fc.js');
const s30 = () => import('../bundles/deepseek-chat-6756ff99b285.js');
const s31 = () => import('../bundles/model-text-voice-6681782903ad.js');
const s32 = () => import('../bundles/model-prompt-image-size-9ffaed683285.js');
const s33 = () => import('../bundles/images-timings-seed-480a22cd3dc6.js');
const s34 = () => import('../bundles/google-gemini-2-5-flash-lite-addc9cc8f085.js');
const s35 = () => import('../bundles/google-gemma-3-4b-it-d8608e8125f9.js');
const s36 = () => import('../bundles/chat-completion-834ff4180cc2.js');
const s37 = () => import('../bundles/model-prompt-aspect-ratio-fe09498a61be.js');
const s38 = () => import('../bundles/id-status-cc33018f1aa5.js');
const s39 = () => import('../bundles/id-status-video-353c7aeacba6.js');
const s40 = () => import('../bundles/string-d937efaaca4c.js');
const s41 = () => import('../bundles/openai-gpt-4-1-2025-04-14-a98ff83992ff.js');
const s42 = () => import('../bundles/model-input-instructions-a2d32652fc49.js');
const s43 = () => import('../bundles/response-bd67a20601f6.js');
const s44 = () => import('../bundles/one-of-2-b35b39dd01fd.js');
const s45 = () => import('../bundles/model-prompt-n-93260820e849.js');
const s46 = () => import('../bundles/meta-llama-llama-3-3-70-b-instruct-turbo-a26746c54cb5.js');
const s47 = () => import('../bundles/chat-completion-400cc07d459a.js');
const s48 = () => import('../bundles/chat-completion-chunk-3d78ad69c8d4.js');
const s49 = () => import('../bundles/meta-llama-llama-guard-4-12b-e4c1f2fe73dd.js');
const s50 = () => import('../bundles/model-prompt-prompt-optimizer-4c15167f5346.js');
const s51 = () => import('../bundles/id-status-video-fdb82f2c4c91.js');
const s52 = () => import('../bundles/string-949a7bbbb06e.js');
const s53 = () => import('../bundles/model-prompt-lyrics-7f7950226ed1.js');
const s54 = () => import('../bundles/id-status-2292f9a2d18b.js');
const s55 = () => import('../bundles/id-status-audio-file-265a7e20217e.js');
const s56 = () => import('../bundles/model-document-pages-9db3cbd448e0.js');
const s57 = () => import('../bundles/pages-model-usage-info-b7a888e9aa88.js');
const s58 = () => import('../bundles/moonshot-kimi-k2-preview-aaef76b21af7.js');
const s59 = () => import('../bundles/nousresearch-hermes-4-405b-6e68c13962c2.js');
const s60 = () => import('../bundles/chat-completion-6892de65393f.js');
const s61 = () => import('../bundles/model-prompt-background-aa71951e20c4.js');
const s62 = () => import('../bundles/created-data-usage-0adf437c0c07.js');
const s63 = () => import('../bundles/model-image-mask-e4782d958376.js');
const s64 = () => import('../bundles/model-text-voice-f2534d2aacee.js');
const s65 = () => import('../bundles/audio-usage-736b8e7c0aea.js');
const s66 = () => import('../bundles/model-image-url-words-5d51df79c339.js');
const s67 = () => import('../bundles/caption-confidence-87cac89e3f87.js');
const s68 = () => import('../bundles/model-image-url-feather-9b659bbe7ed7.js');
const s69 = () => import('../bundles/any-e9a61e58e848.js');
const s70 = () => import('../bundles/model-prompt-seconds-4170f0e4846c.js');
const s71 = () => import('../bundles/id-sound-89ca8c93012d.js');
const s72 = () => import('../bundles/model-query-documents-68828ffa4a82.js');
const s73 = () => import('../bundles/results-1528010ad63e.js');
const s74 = () => import('../bundles/boolean-a712a0582d2b.js');
const s75 = () => import('../bundles/model-image-url-languages-b55a1ee2e52f.js');
const s76 = () => import('../bundles/any-fbd0fb15341f.js');
const s77 = () => import('../bundles/any-7ada99c67029.js');
const s78 = () => import('../bundles/any-fe405313bdcb.js');
const s79 = () => import('../bundles/string-df363009d572.js');
const s80 = () => import('../bundles/integer-b89bd6a9e6b2.js');
const s81 = () => import('../bundles/train-leaves-track-20802199b6b4.js');
const s82 = () => import('../bundles/model-prompt-num-images-2ceb6c589fa3.js');
const s83 = () => import('../bundles/model-text-to-49c0eff30f49.js');
const s84 = () => import('../bundles/model-recording-denoise-146ffbed7aed.js');
const s85 = () => import('../bundles/model-prompt-image-url-fcbe3ba30016.js');
const s86 = () => import('../bundles/id-status-video-7dc3c747f1ee.js');
const s87 = () => import('../bundles/model-messages-temperature-616a85f98a8b.js');
const s88 = () => import('../bundles/chat-completion-35c4eab35efb.js');
const s89 = () => import('../bundles/model-messages-temperature-ae0f24c20a3f.js');
const s90 = () => import('../bundles/model-messages-temperature-56b0e606c853.js');
const s91 = () => import('../bundles/model-messages-temperature-b6281d9bb6e6.js');
const s92 = () => import('../bundles/model-prompt-seconds-start-8843ef861a3e.js');
const s93 = () => import('../bundles/model-prompt-negative-prompt-3e614b465404.js');
const s94 = () => import('../bundles/images-seed-prompt-36839ba8334b.js');
const s95 = () => import('../bundles/model-input-dimensions-013b65eea56a.js');
const s96 = () => import('../bundles/list-cf2f07ec0ef5.js');
const s97 = () => import('../bundles/model-input-input-type-fa49faba2fc7.js');
const s98 = () => import('../bundles/list-6ae6d5100898.js');
const o0 = { key: "POST /v1/tts api-references/speech-models/text-to-speech/deepgram/aura.json", method: "post", path: "/v1/tts", summary: "Read a text aloud", request: { "application/json": s0 }, responses: { "200": { "audio/wav": s1 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o1 = { key: "POST /v1/stt/create api-references/speech-models/speech-to-text/whisper.json", method: "post", path: "/v1/stt/create", summary: "Start a transcription", request: { "application/json": s3, "multipart/form-data": s4 }, responses: { "201": { "application/json": s5 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o2 = { key: "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json", method: "get", path: "/v1/stt/{generation_id}", summary: "Fetch a transcription", responses: { "200": { "application/json": s6 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [{ name: "generation_id", in: "path", required: true, schema: s7 }] };
const o3 = { key: "POST /v1/chat/completions api-references/text-models/alibaba-cloud/qwen3 32b.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s8 }, responses: { "200": { "application/json": s9, "text/event-stream": s10 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o4 = { key: "POST /v1/chat/completions formats/gitbook-rendered/magnum-v2.txt", method: "post", path: "/v1/chat/completions", request: { "*/*": s11 }, responses: { "200": { "*/*": s12 } } };
const o5 = { key: "POST /v1/chat/completions api-references/text-models/anthracite/magnum-v4.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s13 }, responses: { "200": { "application/json": s14, "text/event-stream": s15 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o6 = { key: "POST /v1/chat/completions formats/gitbook-rendered/claude-3-haiku.txt", method: "post", path: "/v1/chat/completions", summary: "Ask the model for an answer.", request: { "application/json": s16 }, responses: { "201": {  } } };
const o7 = { key: "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json", method: "post", path: "/v1/messages", summary: "Create a message", request: { "application/json": s17 }, responses: { "200": { "application/json": s18, "text/event-stream": s19 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [] };
const o8 = { key: "POST /v1/compositions formats/md-variant/llms-full.txt#music/compose", method: "post", path: "/v1/compositions", summary: "Write a piece of music", request: { "application/json": s20 }, responses: { "200": { "application/json": s21 } } };
const o9 = { key: "POST /v1/transcriptions formats/md-variant/llms-full.txt#music/transcribe", method: "post", path: "/v1/transcriptions", request: { "application/json": s22 }, responses: {  } };
const o10 = { key: "POST /v1/images/generations api-references/image-models/bytedance/Seedream.json", method: "post", path: "/v1/images/generations", summary: "Generate an image", request: { "application/json": s23 }, responses: { "200": { "application/json": s24 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o11 = { key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s25 }, responses: { "200": { "application/json": s26, "text/event-stream": s27 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o12 = { key: "POST /v1/chat/completions .gitbook/assets/command-a (1).json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s28 }, responses: { "200": { "application/json": s29, "text/event-stream": s27 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o13 = { key: "POST /v1/chat/completions api-references/text-models/deepseek/deepseek-chat.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s30 }, responses: { "200": { "application/json": s26, "text/event-stream": s27 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o14 = { key: "POST /v1/tts api-references/speech-models/text-to-speech/elevenlabs/eleven.yaml", method: "post", path: "/v1/tts", summary: "Read a text aloud", request: { "application/json": s31 }, responses: { "200": { "audio/mpeg": s1 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o15 = { key: "POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json", method: "post", path: "/v1/images/generations", summary: "Generate an image", request: { "application/json": s32 }, responses: { "200": { "application/json": s33 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o16 = { key: "POST /v1/chat/completions api-references/text-models/google/gemini-2.5-flash-lite.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s34 }, responses: { "200": { "application/json": s9, "text/event-stream": s10 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o17 = { key: "POST /v1/chat/completions api-references/text-models/google/gemma-3.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s35 }, responses: { "200": { "application/json": s36, "text/event-stream": s15 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o18 = { key: "POST /v2/video/generations api-references/video-models/google/veo-3.json", method: "post", path: "/v2/video/generations", summary: "Create a video", request: { "application/json": s37 }, responses: { "200": { "application/json": s38 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o19 = { key: "GET /v2/video/generations api-references/video-models/google/veo-3.json", method: "get", path: "/v2/video/generations", summary: "Fetch a video", responses: { "200": { "application/json": s39 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [{ name: "generation_id", in: "query", required: true, schema: s40 }] };
const o20 = { key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4.1.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s41 }, responses: { "200": { "application/json": s26, "text/event-stream": s27 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o21 = { key: "POST /v1/responses api-references/text-models/openai/gpt-4.1.json", method: "post", path: "/v1/responses", summary: "Create a response", request: { "application/json": s42 }, responses: { "200": { "application/json": s43 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o22 = { key: "POST /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json", method: "post", path: "/v2/generate/video/kling/generation", summary: "Create a video", request: { "application/json": s44 }, responses: { "200": { "application/json": s38 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o23 = { key: "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json", method: "get", path: "/v2/generate/video/kling/generation", summary: "Fetch a video", responses: { "200": { "application/json": s39 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [{ name: "generation_id", in: "query", required: true, schema: s40 }] };
const o24 = { key: "POST /v1/images/generations formats/md-variant/lumen-2.md", method: "post", path: "/v1/images/generations", request: { "application/json": s45 }, responses: { "200": {  } } };
const o25 = { key: "POST /v1/chat/completions api-references/text-models/meta/llama-3.3-70b.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s46 }, responses: { "200": { "application/json": s47, "text/event-stream": s48 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o26 = { key: "POST /v1/chat/completions .gitbook/assets/llama-guard-4.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s49 }, responses: { "200": { "application/json": s36 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o27 = { key: "POST /v2/video/generations api-references/video-models/minimax/hailuo-02.json", method: "post", path: "/v2/video/generations", summary: "Create a video", request: { "application/json": s50 }, responses: { "200": { "application/json": s38 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o28 = { key: "GET /v2/video/generations api-references/video-models/universal-fetch.json", method: "get", path: "/v2/video/generations", summary: "Fetch a video", responses: { "200": { "application/json": s51 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [{ name: "generation_id", in: "query", required: true, schema: s52 }] };
const o29 = { key: "POST /v2/generate/audio api-references/music-models/minimax/music-2.0.json", method: "post", path: "/v2/generate/audio", summary: "Compose a song", request: { "application/json": s53 }, responses: { "200": { "application/json": s54 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o30 = { key: "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json", method: "get", path: "/v2/generate/audio", summary: "Fetch a song", responses: { "200": { "application/json": s55 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [{ name: "generation_id", in: "query", required: true, schema: s40 }] };
const o31 = { key: "POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json", method: "post", path: "/v1/ocr", summary: "Read a document", request: { "application/json": s56 }, responses: { "200": { "application/json": s57 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o32 = { key: "POST /v1/chat/completions api-references/text-models/moonshot/kimi-k2.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s58 }, responses: { "200": { "application/json": s29, "text/event-stream": s27 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o33 = { key: "POST /v1/chat/completions api-references/text-models/nousresearch/hermes-4-405b.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s59 }, responses: { "200": { "application/json": s60, "text/event-stream": s10 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o34 = { key: "POST /v1/images/generations api-references/image-models/openai/gpt-image-1.json", method: "post", path: "/v1/images/generations", summary: "Generate an image", request: { "application/json": s61 }, responses: { "200": { "application/json": s62 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o35 = { key: "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json", method: "post", path: "/v1/images/edits", summary: "Edit images", request: { "multipart/form-data": s63 }, responses: { "200": { "application/json": s62 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o36 = { key: "POST /v1/tts api-references/speech-models/text-to-speech/openai/tts-1.json", method: "post", path: "/v1/tts", summary: "Read a text aloud", request: { "application/json": s64 }, responses: { "200": { "application/json": s65 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o37 = { key: "POST /v1/captions formats/mintlify/openapi.yaml", method: "post", path: "/v1/captions", summary: "Describe an image", request: { "application/json": s66 }, responses: { "200": { "application/json": s67 } } };
const o38 = { key: "POST /cutouts formats/legacy/background-removal.md", method: "post", path: "/cutouts", summary: "Remove a background", request: { "application/json": s68 }, responses: { "200": { "application/json": s69 }, "401": {  } }, parameters: [] };
const o39 = { key: "GET /cutouts/{id} formats/legacy/background-removal.md", method: "get", path: "/cutouts/{id}", summary: "Fetch a cutout", responses: { "404": {  } }, parameters: [{ name: "id", in: "path", required: true, schema: s40 }] };
const o40 = { key: "POST /v1/sounds formats/mintlify/sound-effects.mdx", method: "post", path: "/v1/sounds", summary: "Sound effects", request: { "application/json": s70 }, responses: { "200": { "application/json": s71 } }, parameters: [] };
const o41 = { key: "POST /v1/rerank formats/legacy/reranking.md", method: "post", path: "/v1/rerank", summary: "Rank texts", request: { "application/json": s72 }, responses: { default: { "application/json": s73 } }, parameters: [{ name: "dry_run", in: "query", schema: s74 }, { name: "trace", in: "query", schema: s40 }] };
const o42 = { key: "POST /v1/tags/{collection} formats/legacy/image-tagging.md", method: "post", path: "/v1/tags/{collection}", summary: "Tag a picture", request: { "application/json": s75 }, responses: { "200": { "application/json": s76 }, "422": { "application/json": s77 } }, parameters: [{ name: "collection", in: "path", required: true, schema: s40 }] };
const o43 = { key: "DELETE /v1/tags/{collection}/{picture} formats/legacy/image-tagging.md", method: "delete", path: "/v1/tags/{collection}/{picture}", summary: "Forget a picture", responses: { "204": {  } }, parameters: [{ name: "collection", in: "path", required: true, schema: s78 }, { name: "picture", in: "path", required: true, schema: s78 }] };
const o44 = { key: "GET /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt", method: "get", path: "/v1/stations/{station_id}/trains", summary: "One day at a station", responses: { "200": { "application/json": s12 } }, parameters: [{ name: "station_id", in: "path", required: true, schema: s7 }, { name: "day", in: "query", required: false, schema: s79 }, { name: "limit", in: "query", required: false, schema: s80 }] };
const o45 = { key: "POST /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt", method: "post", path: "/v1/stations/{station_id}/trains", summary: "Put a train in", request: { "*/*": s81 }, responses: { "201": { "*/*": s12 }, "409": { "*/*": s12 } }, parameters: [{ name: "station_id", in: "path", required: true, schema: s7 }] };
const o46 = { key: "POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt", method: "post", path: "/v1/images/generations", request: { "*/*": s82 }, responses: { "200": { "*/*": s12 } } };
const o47 = { key: "POST /v1/translations formats/mintlify/translation.mdx", method: "post", path: "/v1/translations", summary: "Translation", request: { "application/json": s83 }, responses: {  } };
const o48 = { key: "POST /voices/{voice_id}/clones formats/legacy/voice-cloning.md", method: "post", path: "/voices/{voice_id}/clones", summary: "Clone a voice", request: { "multipart/form-data": s84 }, responses: { "200": { "application/json": s12 }, "413": {  } }, parameters: [{ name: "voice_id", in: "path", required: true, schema: s40 }] };
const o49 = { key: "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json", method: "post", path: "/v2/generate/video/runway/generation", summary: "Create a video", request: { "application/json": s85 }, responses: { "200": { "application/json": s38 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o50 = { key: "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json", method: "get", path: "/v2/generate/video/runway/generation", summary: "Fetch a video", responses: { "200": { "application/json": s86 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } }, parameters: [{ name: "generation_id", in: "query", required: true, schema: s40 }] };
const o51 = { key: "POST /v1/chat/completions findings/specs/case-twins.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s87 }, responses: { "200": { "application/json": s88 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o52 = { key: "POST /v1/chat/completions findings/specs/sample-slips.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s89 }, responses: { "200": { "application/json": s88 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o53 = { key: "POST /v1/chat/completions findings/specs/same-id.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s90 }, responses: { "200": { "application/json": s88 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o54 = { key: "POST /v1/chat/completions findings/specs/unsound.json", method: "post", path: "/v1/chat/completions", summary: "Create a chat completion", request: { "application/json": s91 }, responses: { "200": { "application/json": s88 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o55 = { key: "POST /v2/generate/audio api-references/music-models/Stability AI/stable-audio.json", method: "post", path: "/v2/generate/audio", summary: "Make a sound", request: { "application/json": s92 }, responses: { "200": { "application/json": s54 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o56 = { key: "POST /v1/images/generations api-references/image-models/stability-ai/stable-diffusion-v35-large [legacy].json", method: "post", path: "/v1/images/generations", summary: "Generate an image", request: { "application/json": s93 }, responses: { "200": { "application/json": s94 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o57 = { key: "POST /v1/embeddings api-references/embedding-models/openai/text-embedding-3.json", method: "post", path: "/v1/embeddings", summary: "Turn texts into vectors", request: { "application/json": s95 }, responses: { "200": { "application/json": s96 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
const o58 = { key: "POST /v1/embeddings .gitbook/assets/voyage-law-2 [assets] (1).json", method: "post", path: "/v1/embeddings", summary: "Turn texts into vectors", request: { "application/json": s97 }, responses: { "200": { "application/json": s98 }, "400": { "application/json": s2 }, "401": { "application/json": s2 }, "429": { "application/json": s2 } } };
export const table = /* @__PURE__ */ new Map([
  ["#g1_aura-asteria-en", [["POST /v1/tts", o0]]],
  ["#g1_aura-luna-en", [["POST /v1/tts", o0]]],
  ["#g1_aura-orion-en", [["POST /v1/tts", o0]]],
  ["#g1_aura-stella-en", [["POST /v1/tts", o0]]],
  ["#g1_whisper-medium", [["POST /v1/stt/create", o1], ["GET /v1/stt/{generation_id}", o2]]],
  ["#g1_whisper-small", [["POST /v1/stt/create", o1], ["GET /v1/stt/{generation_id}", o2]]],
  ["#g1_whisper-tiny", [["POST /v1/stt/create", o1], ["GET /v1/stt/{generation_id}", o2]]],
  ["alibaba/qwen3-32b", [["POST /v1/chat/completions", o3]]],
  ["anthracite-org/magnum-v2-72b", [["POST /v1/chat/completions", o4]]],
  ["anthracite-org/magnum-v4-72b", [["POST /v1/chat/completions", o5]]],
  ["anthropic/claude-3-haiku", [["POST /v1/chat/completions", o6]]],
  ["anthropic/claude-3-haiku-20240307", [["POST /v1/chat/completions", o6]]],
  ["anthropic/claude-sonnet-4.5", [["POST /v1/messages", o7]]],
  ["aria/compose-1", [["POST /v1/compositions", o8]]],
  ["aria/transcribe-1", [["POST /v1/transcriptions", o9]]],
  ["bytedance/seedream-3.0", [["POST /v1/images/generations", o10]]],
  ["bytedance/seedream-4-0-250828", [["POST /v1/images/generations", o10]]],
  ["chatgpt-4o-latest", [["POST /v1/chat/completions", o11]]],
  ["claude-3-haiku-latest", [["POST /v1/chat/completions", o6]]],
  ["claude-sonnet-4-5", [["POST /v1/messages", o7]]],
  ["claude-sonnet-4-5-20250929", [["POST /v1/messages", o7]]],
  ["cohere/command-a", [["POST /v1/chat/completions", o12]]],
  ["deepseek-chat", [["POST /v1/chat/completions", o13]]],
  ["deepseek/deepseek-chat", [["POST /v1/chat/completions", o13]]],
  ["deepseek/deepseek-chat-v3-0324", [["POST /v1/chat/completions", o13]]],
  ["elevenlabs/eleven_multilingual_v2", [["POST /v1/tts", o14]]],
  ["elevenlabs/eleven_turbo_v2_5", [["POST /v1/tts", o14]]],
  ["flux/dev", [["POST /v1/images/generations", o15]]],
  ["flux/schnell", [["POST /v1/images/generations", o15]]],
  ["google/gemini-2.5-flash-lite", [["POST /v1/chat/completions", o16]]],
  ["google/gemma-3-12b-it", [["POST /v1/chat/completions", o17]]],
  ["google/gemma-3-4b-it", [["POST /v1/chat/completions", o17]]],
  ["google/veo3", [["POST /v2/video/generations", o18], ["GET /v2/video/generations", o19]]],
  ["gpt-4.1-2025-04-14", [["POST /v1/chat/completions", o20], ["POST /v1/responses", o21]]],
  ["gpt-4o", [["POST /v1/chat/completions", o11]]],
  ["gpt-4o-2024-05-13", [["POST /v1/chat/completions", o11]]],
  ["gpt-4o-2024-08-06", [["POST /v1/chat/completions", o11]]],
  ["kling-video/v1.6/pro/image-to-video", [["POST /v2/generate/video/kling/generation", o22], ["GET /v2/generate/video/kling/generation", o23]]],
  ["kling-video/v1.6/pro/text-to-video", [["POST /v2/generate/video/kling/generation", o22], ["GET /v2/generate/video/kling/generation", o23]]],
  ["lumen/lumen-2", [["POST /v1/images/generations", o24]]],
  ["meta-llama/Llama-3.3-70B-Instruct-Turbo", [["POST /v1/chat/completions", o25]]],
  ["meta-llama/llama-guard-4-12b", [["POST /v1/chat/completions", o26]]],
  ["minimax/hailuo-02", [["POST /v2/video/generations", o27], ["GET /v2/video/generations", o28]]],
  ["minimax/music-2.0", [["POST /v2/generate/audio", o29], ["GET /v2/generate/audio", o30]]],
  ["mistral/mistral-ocr-2505", [["POST /v1/ocr", o31]]],
  ["mistral/mistral-ocr-latest", [["POST /v1/ocr", o31]]],
  ["moonshot/kimi-k2-0905-preview", [["POST /v1/chat/completions", o32]]],
  ["moonshot/kimi-k2-preview", [["POST /v1/chat/completions", o32]]],
  ["nousresearch/hermes-4-405b", [["POST /v1/chat/completions", o33]]],
  ["openai/gpt-4.1-2025-04-14", [["POST /v1/chat/completions", o20], ["POST /v1/responses", o21]]],
  ["openai/gpt-image-1", [["POST /v1/images/generations", o34], ["POST /v1/images/edits", o35]]],
  ["openai/tts-1", [["POST /v1/tts", o36]]],
  ["openai/tts-1-hd", [["POST /v1/tts", o36]]],
  ["relay/caption-2", [["POST /v1/captions", o37]]],
  ["relay/cutout-2", [["POST /cutouts", o38], ["GET /cutouts/{id}", o39]]],
  ["relay/foley-1", [["POST /v1/sounds", o40]]],
  ["relay/rerank-1", [["POST /v1/rerank", o41]]],
  ["relay/tagger-large", [["POST /v1/tags/{collection}", o42], ["DELETE /v1/tags/{collection}/{picture}", o43]]],
  ["relay/timetables", [["GET /v1/stations/{station_id}/trains", o44], ["POST /v1/stations/{station_id}/trains", o45]]],
  ["relay/train-pictures", [["POST /v1/images/generations", o46]]],
  ["relay/translate-3", [["POST /v1/translations", o47]]],
  ["relay/voice-clone", [["POST /voices/{voice_id}/clones", o48]]],
  ["runway-gen3/turbo/image-to-video", [["POST /v2/generate/video/runway/generation", o49], ["GET /v2/generate/video/runway/generation", o50]]],
  ["sample/Harbour-1", [["POST /v1/chat/completions", o51]]],
  ["sample/broken-link-1", []],
  ["sample/case-differs-1", []],
  ["sample/external-1", []],
  ["sample/harbour-1", [["POST /v1/chat/completions", o51]]],
  ["sample/method-absent-1", []],
  ["sample/missing-file-1", []],
  ["sample/not-openapi-1", []],
  ["sample/outside-1", []],
  ["sample/path-absent-1", []],
  ["sample/slips-1", [["POST /v1/chat/completions", o52]]],
  ["sample/twice-1", [["POST /v1/chat/completions", o53]]],
  ["sample/unsound-1", [["POST /v1/chat/completions", o54]]],
  ["stable-audio", [["POST /v2/generate/audio", o55]]],
  ["stable-diffusion-v35-large", [["POST /v1/images/generations", o56]]],
  ["text-embedding-3-large", [["POST /v1/embeddings", o57]]],
  ["text-embedding-3-small", [["POST /v1/embeddings", o57]]],
  ["veo3", [["POST /v2/video/generations", o18], ["GET /v2/video/generations", o19]]],
  ["voyage-law-2", [["POST /v1/embeddings", o58]]],
]);
