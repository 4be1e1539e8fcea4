// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AssistantMessage289FA4F4E811 } from '../types/assistant-message-289fa4f4e811.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelMaxTokensMessagesF8053E648DD5 } from '../types/model-max-tokens-messages-f8053e648dd5.js';
import type { OneOf6C9D7A7EF32FE } from '../types/one-of-6-c9d7a7ef32fe.js';
export type Request = ModelMaxTokensMessagesF8053E648DD5;
export declare const request: Validator<Request>;
export type Response = AssistantMessage289FA4F4E811;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "anthropic/claude-sonnet-4.5" };
export declare const operations: { readonly "POST /v1/messages": { readonly "method": "post"; readonly "path": "/v1/messages"; readonly "key": "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json"; readonly "request": { readonly "application/json": Validator<ModelMaxTokensMessagesF8053E648DD5>; }; readonly "parameters": { readonly "header": { readonly "anthropic-version": Validator<string>; readonly "anthropic-beta": Validator<string[]>; }; }; readonly "responses": { readonly "200": { readonly "application/json": Validator<AssistantMessage289FA4F4E811>; readonly "text/event-stream": Validator<OneOf6C9D7A7EF32FE>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
