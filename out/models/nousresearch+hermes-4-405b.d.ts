// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion6892DE65393F } from '../types/chat-completion-6892de65393f.js';
import type { ChatCompletionChunk6A6A40B22E30 } from '../types/chat-completion-chunk-6a6a40b22e30.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { NousresearchHermes4405B6E68C13962C2 } from '../types/nousresearch-hermes-4-405b-6e68c13962c2.js';
export type Request = NousresearchHermes4405B6E68C13962C2;
export declare const request: Validator<Request>;
export type Response = ChatCompletion6892DE65393F;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "nousresearch/hermes-4-405b" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/nousresearch/hermes-4-405b.json"; readonly "request": { readonly "application/json": Validator<NousresearchHermes4405B6E68C13962C2>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion6892DE65393F>; readonly "text/event-stream": Validator<ChatCompletionChunk6A6A40B22E30>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
