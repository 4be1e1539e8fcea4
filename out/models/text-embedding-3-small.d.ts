// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ListCF2F07EC0EF5 } from '../types/list-cf2f07ec0ef5.js';
import type { ModelInputDimensions013B65EEA56A } from '../types/model-input-dimensions-013b65eea56a.js';
export type Request = ModelInputDimensions013B65EEA56A;
export declare const request: Validator<Request>;
export type Response = ListCF2F07EC0EF5;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "text-embedding-3-small" };
export declare const operations: { readonly "POST /v1/embeddings": { readonly "method": "post"; readonly "path": "/v1/embeddings"; readonly "key": "POST /v1/embeddings api-references/embedding-models/openai/text-embedding-3.json"; readonly "request": { readonly "application/json": Validator<ModelInputDimensions013B65EEA56A>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ListCF2F07EC0EF5>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
