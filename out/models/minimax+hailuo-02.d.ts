// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatusCC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideoFDB82F2C4C91 } from '../types/id-status-video-fdb82f2c4c91.js';
import type { ModelPromptPromptOptimizer4C15167F5346 } from '../types/model-prompt-prompt-optimizer-4c15167f5346.js';
export type Request = ModelPromptPromptOptimizer4C15167F5346;
export declare const request: Validator<Request>;
export type Response = IdStatusCC33018F1AA5;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "minimax/hailuo-02" };
export declare const operations: { readonly "GET /v2/video/generations": { readonly "method": "get"; readonly "path": "/v2/video/generations"; readonly "key": "GET /v2/video/generations api-references/video-models/universal-fetch.json"; readonly "parameters": { readonly "query": { readonly "generation_id": Validator<string>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusVideoFDB82F2C4C91>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v2/video/generations": { readonly "method": "post"; readonly "path": "/v2/video/generations"; readonly "key": "POST /v2/video/generations api-references/video-models/minimax/hailuo-02.json"; readonly "request": { readonly "application/json": Validator<ModelPromptPromptOptimizer4C15167F5346>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<IdStatusCC33018F1AA5>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
