// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus2292F9A2D18B } from '../types/id-status-2292f9a2d18b.js';
import type { ModelPromptSecondsStart8843EF861A3E } from '../types/model-prompt-seconds-start-8843ef861a3e.js';
export type Request = ModelPromptSecondsStart8843EF861A3E;
export declare const request: Validator<Request>;
export type Response = IdStatus2292F9A2D18B;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "stable-audio" };
export declare const operations: { readonly "POST /v2/generate/audio": { readonly "method": "post"; readonly "path": "/v2/generate/audio"; readonly "key": "POST /v2/generate/audio api-references/music-models/Stability AI/stable-audio.json"; readonly "request": { readonly "application/json": Validator<ModelPromptSecondsStart8843EF861A3E>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatus2292F9A2D18B>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
