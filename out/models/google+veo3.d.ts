// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatusCC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo353C7AEACBA6 } from '../types/id-status-video-353c7aeacba6.js';
import type { ModelPromptAspectRatioFE09498A61BE } from '../types/model-prompt-aspect-ratio-fe09498a61be.js';
export type Request = ModelPromptAspectRatioFE09498A61BE;
export declare const request: Validator<Request>;
export type Response = IdStatusCC33018F1AA5;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "google/veo3" };
export declare const operations: { readonly "GET /v2/video/generations": { readonly "method": "get"; readonly "path": "/v2/video/generations"; readonly "key": "GET /v2/video/generations api-references/video-models/google/veo-3.json"; readonly "parameters": { readonly "query": { readonly "generation_id": Validator<string>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusVideo353C7AEACBA6>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v2/video/generations": { readonly "method": "post"; readonly "path": "/v2/video/generations"; readonly "key": "POST /v2/video/generations api-references/video-models/google/veo-3.json"; readonly "request": { readonly "application/json": Validator<ModelPromptAspectRatioFE09498A61BE>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusCC33018F1AA5>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
