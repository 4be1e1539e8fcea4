// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion8CAC4FA6B4FC } from '../types/chat-completion-8cac4fa6b4fc.js';
import type { ChatCompletionChunk57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { CohereCommandAA6D92C9F4922 } from '../types/cohere-command-a-a6d92c9f4922.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
export type Request = CohereCommandAA6D92C9F4922;
export declare const request: Validator<Request>;
export type Response = ChatCompletion8CAC4FA6B4FC;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "cohere/command-a" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions .gitbook/assets/command-a (1).json"; readonly "request": { readonly "application/json": Validator<CohereCommandAA6D92C9F4922>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion8CAC4FA6B4FC>; readonly "text/event-stream": Validator<ChatCompletionChunk57F1B37A4C0C>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
