// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AudioUsage736B8E7C0AEA } from '../types/audio-usage-736b8e7c0aea.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelTextVoiceF2534D2AACEE } from '../types/model-text-voice-f2534d2aacee.js';
export type Request = ModelTextVoiceF2534D2AACEE;
export declare const request: Validator<Request>;
export type Response = AudioUsage736B8E7C0AEA;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "openai/tts-1" };
export declare const operations: { readonly "POST /v1/tts": { readonly "method": "post"; readonly "path": "/v1/tts"; readonly "key": "POST /v1/tts api-references/speech-models/text-to-speech/openai/tts-1.json"; readonly "request": { readonly "application/json": Validator<ModelTextVoiceF2534D2AACEE>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<AudioUsage736B8E7C0AEA>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
