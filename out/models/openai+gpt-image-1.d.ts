// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CreatedDataUsage0ADF437C0C07 } from '../types/created-data-usage-0adf437c0c07.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelImageMaskE4782D958376 } from '../types/model-image-mask-e4782d958376.js';
import type { ModelPromptBackgroundAA71951E20C4 } from '../types/model-prompt-background-aa71951e20c4.js';
export type Request = ModelImageMaskE4782D958376;
export declare const request: Validator<Request>;
export type Response = CreatedDataUsage0ADF437C0C07;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "openai/gpt-image-1" };
export declare const operations: { readonly "POST /v1/images/edits": { readonly "method": "post"; readonly "path": "/v1/images/edits"; readonly "key": "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json"; readonly "request": { readonly "multipart/form-data": Validator<ModelImageMaskE4782D958376>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<CreatedDataUsage0ADF437C0C07>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v1/images/generations": { readonly "method": "post"; readonly "path": "/v1/images/generations"; readonly "key": "POST /v1/images/generations api-references/image-models/openai/gpt-image-1.json"; readonly "request": { readonly "application/json": Validator<ModelPromptBackgroundAA71951E20C4>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<CreatedDataUsage0ADF437C0C07>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
