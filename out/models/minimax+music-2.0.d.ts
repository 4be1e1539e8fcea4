// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus2292F9A2D18B } from '../types/id-status-2292f9a2d18b.js';
import type { IdStatusAudioFile265A7E20217E } from '../types/id-status-audio-file-265a7e20217e.js';
import type { ModelPromptLyrics7F7950226ED1 } from '../types/model-prompt-lyrics-7f7950226ed1.js';
export type Request = ModelPromptLyrics7F7950226ED1;
export declare const request: Validator<Request>;
export type Response = IdStatus2292F9A2D18B;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "minimax/music-2.0" };
export declare const operations: { readonly "GET /v2/generate/audio": { readonly "method": "get"; readonly "path": "/v2/generate/audio"; readonly "key": "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json"; readonly "parameters": { readonly "query": { readonly "generation_id": Validator<string>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusAudioFile265A7E20217E>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v2/generate/audio": { readonly "method": "post"; readonly "path": "/v2/generate/audio"; readonly "key": "POST /v2/generate/audio api-references/music-models/minimax/music-2.0.json"; readonly "request": { readonly "application/json": Validator<ModelPromptLyrics7F7950226ED1>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatus2292F9A2D18B>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
