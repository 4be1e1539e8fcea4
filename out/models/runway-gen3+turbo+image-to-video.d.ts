// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatusCC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo7DC3C747F1EE } from '../types/id-status-video-7dc3c747f1ee.js';
import type { ModelPromptImageUrlFCBE3BA30016 } from '../types/model-prompt-image-url-fcbe3ba30016.js';
export type Request = ModelPromptImageUrlFCBE3BA30016;
export declare const request: Validator<Request>;
export type Response = IdStatusCC33018F1AA5;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "runway-gen3/turbo/image-to-video" };
export declare const operations: { readonly "GET /v2/generate/video/runway/generation": { readonly "method": "get"; readonly "path": "/v2/generate/video/runway/generation"; readonly "key": "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json"; readonly "parameters": { readonly "query": { readonly "generation_id": Validator<string>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusVideo7DC3C747F1EE>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v2/generate/video/runway/generation": { readonly "method": "post"; readonly "path": "/v2/generate/video/runway/generation"; readonly "key": "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json"; readonly "request": { readonly "application/json": Validator<ModelPromptImageUrlFCBE3BA30016>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusCC33018F1AA5>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
