// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CreatedData47E6E043E964 } from '../types/created-data-47e6e043e964.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelPromptSize204081768165 } from '../types/model-prompt-size-204081768165.js';
export type Request = ModelPromptSize204081768165;
export declare const request: Validator<Request>;
export type Response = CreatedData47E6E043E964;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "bytedance/seedream-3.0" };
export declare const operations: { readonly "POST /v1/images/generations": { readonly "method": "post"; readonly "path": "/v1/images/generations"; readonly "key": "POST /v1/images/generations api-references/image-models/bytedance/Seedream.json"; readonly "request": { readonly "application/json": Validator<ModelPromptSize204081768165>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<CreatedData47E6E043E964>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
