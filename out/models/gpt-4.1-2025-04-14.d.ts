// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion99150A7C4E7A } from '../types/chat-completion-99150a7c4e7a.js';
import type { ChatCompletionChunk57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelInputInstructionsA2D32652FC49 } from '../types/model-input-instructions-a2d32652fc49.js';
import type { OpenaiGpt4120250414A98FF83992FF } from '../types/openai-gpt-4-1-2025-04-14-a98ff83992ff.js';
import type { ResponseBD67A20601F6 } from '../types/response-bd67a20601f6.js';
export type Request = OpenaiGpt4120250414A98FF83992FF;
export declare const request: Validator<Request>;
export type Response = ChatCompletion99150A7C4E7A;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "gpt-4.1-2025-04-14" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/openai/gpt-4.1.json"; readonly "request": { readonly "application/json": Validator<OpenaiGpt4120250414A98FF83992FF>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion99150A7C4E7A>; readonly "text/event-stream": Validator<ChatCompletionChunk57F1B37A4C0C>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; readonly "POST /v1/responses": { readonly "method": "post"; readonly "path": "/v1/responses"; readonly "key": "POST /v1/responses api-references/text-models/openai/gpt-4.1.json"; readonly "request": { readonly "application/json": Validator<ModelInputInstructionsA2D32652FC49>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ResponseBD67A20601F6>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
