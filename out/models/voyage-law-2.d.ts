// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { List6AE6D5100898 } from '../types/list-6ae6d5100898.js';
import type { ModelInputInputTypeFA49FABA2FC7 } from '../types/model-input-input-type-fa49faba2fc7.js';
export type Request = ModelInputInputTypeFA49FABA2FC7;
export declare const request: Validator<Request>;
export type Response = List6AE6D5100898;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "voyage-law-2" };
export declare const operations: { readonly "POST /v1/embeddings": { readonly "method": "post"; readonly "path": "/v1/embeddings"; readonly "key": "POST /v1/embeddings .gitbook/assets/voyage-law-2 [assets] (1).json"; readonly "request": { readonly "application/json": Validator<ModelInputInputTypeFA49FABA2FC7>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<List6AE6D5100898>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
