// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ImagesSeedPrompt36839BA8334B } from '../types/images-seed-prompt-36839ba8334b.js';
import type { ModelPromptNegativePrompt3E614B465404 } from '../types/model-prompt-negative-prompt-3e614b465404.js';
export type Request = ModelPromptNegativePrompt3E614B465404;
export declare const request: Validator<Request>;
export type Response = ImagesSeedPrompt36839BA8334B;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "stable-diffusion-v35-large" };
export declare const operations: { readonly "POST /v1/images/generations": { readonly "method": "post"; readonly "path": "/v1/images/generations"; readonly "key": "POST /v1/images/generations api-references/image-models/stability-ai/stable-diffusion-v35-large [legacy].json"; readonly "request": { readonly "application/json": Validator<ModelPromptNegativePrompt3E614B465404>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ImagesSeedPrompt36839BA8334B>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
