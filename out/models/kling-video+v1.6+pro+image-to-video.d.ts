// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatusCC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo353C7AEACBA6 } from '../types/id-status-video-353c7aeacba6.js';
import type { OneOf2B35B39DD01FD } from '../types/one-of-2-b35b39dd01fd.js';
export type Request = OneOf2B35B39DD01FD;
export declare const request: Validator<Request>;
export type Response = IdStatusCC33018F1AA5;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "kling-video/v1.6/pro/image-to-video" };
export declare const operations: { readonly "GET /v2/generate/video/kling/generation": { readonly "method": "get"; readonly "path": "/v2/generate/video/kling/generation"; readonly "key": "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json"; readonly "parameters": { readonly "query": { readonly "generation_id": Validator<string>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusVideo353C7AEACBA6>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v2/generate/video/kling/generation": { readonly "method": "post"; readonly "path": "/v2/generate/video/kling/generation"; readonly "key": "POST /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json"; readonly "request": { readonly "application/json": Validator<OneOf2B35B39DD01FD>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusCC33018F1AA5>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
