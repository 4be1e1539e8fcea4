// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelTextContainerD560EF38F746 } from '../types/model-text-container-d560ef38f746.js';
export type Request = ModelTextContainerD560EF38F746;
export declare const request: Validator<Request>;
export type Response = unknown;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "#g1_aura-orion-en" };
export declare const operations: { readonly "POST /v1/tts": { readonly "method": "post"; readonly "path": "/v1/tts"; readonly "key": "POST /v1/tts api-references/speech-models/text-to-speech/deepgram/aura.json"; readonly "request": { readonly "application/json": Validator<ModelTextContainerD560EF38F746>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "audio/wav": Validator<unknown>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
