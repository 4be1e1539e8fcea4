// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ImagesTimingsSeed480A22CD3DC6 } from '../types/images-timings-seed-480a22cd3dc6.js';
import type { ModelPromptImageSize9FFAED683285 } from '../types/model-prompt-image-size-9ffaed683285.js';
export type Request = ModelPromptImageSize9FFAED683285;
export declare const request: Validator<Request>;
export type Response = ImagesTimingsSeed480A22CD3DC6;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "flux/schnell" };
export declare const operations: { readonly "POST /v1/images/generations": { readonly "method": "post"; readonly "path": "/v1/images/generations"; readonly "key": "POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json"; readonly "request": { readonly "application/json": Validator<ModelPromptImageSize9FFAED683285>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ImagesTimingsSeed480A22CD3DC6>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
