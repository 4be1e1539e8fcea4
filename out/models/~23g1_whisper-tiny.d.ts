// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { GenerationIdB4614ED8250E } from '../types/generation-id-b4614ed8250e.js';
import type { ModelAudioC7702550FE00 } from '../types/model-audio-c7702550fe00.js';
import type { ModelUrlLanguage74FD82D03409 } from '../types/model-url-language-74fd82d03409.js';
import type { StatusResult49CBBB954D41 } from '../types/status-result-49cbbb954d41.js';
export type Request = ModelUrlLanguage74FD82D03409;
export declare const request: Validator<Request>;
export type Response = GenerationIdB4614ED8250E;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "#g1_whisper-tiny" };
export declare const operations: { readonly "GET /v1/stt/{generation_id}": { readonly "method": "get"; readonly "path": "/v1/stt/{generation_id}"; readonly "key": "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json"; readonly "parameters": { readonly "path": { readonly "generation_id": Validator<string>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<StatusResult49CBBB954D41>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v1/stt/create": { readonly "method": "post"; readonly "path": "/v1/stt/create"; readonly "key": "POST /v1/stt/create api-references/speech-models/speech-to-text/whisper.json"; readonly "request": { readonly "application/json": Validator<ModelUrlLanguage74FD82D03409>; readonly "multipart/form-data": Validator<ModelAudioC7702550FE00>; }; readonly "parameters": {}; readonly "responses": { readonly "201": { readonly "application/json": Validator<GenerationIdB4614ED8250E>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
