// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelDocumentPages9DB3CBD448E0 } from '../types/model-document-pages-9db3cbd448e0.js';
import type { PagesModelUsageInfoB7A888E9AA88 } from '../types/pages-model-usage-info-b7a888e9aa88.js';
export type Request = ModelDocumentPages9DB3CBD448E0;
export declare const request: Validator<Request>;
export type Response = PagesModelUsageInfoB7A888E9AA88;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "mistral/mistral-ocr-2505" };
export declare const operations: { readonly "POST /v1/ocr": { readonly "method": "post"; readonly "path": "/v1/ocr"; readonly "key": "POST /v1/ocr api-references/vision-models/mistral/mistral-ocr.json"; readonly "request": { readonly "application/json": Validator<ModelDocumentPages9DB3CBD448E0>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<PagesModelUsageInfoB7A888E9AA88>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
