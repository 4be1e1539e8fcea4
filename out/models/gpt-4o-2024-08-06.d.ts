// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion99150A7C4E7A } from '../types/chat-completion-99150a7c4e7a.js';
import type { ChatCompletionChunk57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { Gpt4O77FFE259C120 } from '../types/gpt-4o-77ffe259c120.js';
export type Request = Gpt4O77FFE259C120;
export declare const request: Validator<Request>;
export type Response = ChatCompletion99150A7C4E7A;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "gpt-4o-2024-08-06" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json"; readonly "request": { readonly "application/json": Validator<Gpt4O77FFE259C120>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion99150A7C4E7A>; readonly "text/event-stream": Validator<ChatCompletionChunk57F1B37A4C0C>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
