// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AlibabaQwen332B5612C79723F8 } from '../types/alibaba-qwen3-32b-5612c79723f8.js';
import type { ChatCompletionC09DEC2F9C86 } from '../types/chat-completion-c09dec2f9c86.js';
import type { ChatCompletionChunk6A6A40B22E30 } from '../types/chat-completion-chunk-6a6a40b22e30.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
export type Request = AlibabaQwen332B5612C79723F8;
export declare const request: Validator<Request>;
export type Response = ChatCompletionC09DEC2F9C86;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "alibaba/qwen3-32b" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/alibaba-cloud/qwen3 32b.json"; readonly "request": { readonly "application/json": Validator<AlibabaQwen332B5612C79723F8>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletionC09DEC2F9C86>; readonly "text/event-stream": Validator<ChatCompletionChunk6A6A40B22E30>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
