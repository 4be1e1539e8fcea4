// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion834FF4180CC2 } from '../types/chat-completion-834ff4180cc2.js';
import type { ChatCompletionChunk57BD19EE292B } from '../types/chat-completion-chunk-57bd19ee292b.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { GoogleGemma34BItD8608E8125F9 } from '../types/google-gemma-3-4b-it-d8608e8125f9.js';
export type Request = GoogleGemma34BItD8608E8125F9;
export declare const request: Validator<Request>;
export type Response = ChatCompletion834FF4180CC2;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "google/gemma-3-4b-it" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/google/gemma-3.json"; readonly "request": { readonly "application/json": Validator<GoogleGemma34BItD8608E8125F9>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion834FF4180CC2>; readonly "text/event-stream": Validator<ChatCompletionChunk57BD19EE292B>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
