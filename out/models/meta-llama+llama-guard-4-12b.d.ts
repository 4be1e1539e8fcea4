// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion834FF4180CC2 } from '../types/chat-completion-834ff4180cc2.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { MetaLlamaLlamaGuard412BE4C1F2FE73DD } from '../types/meta-llama-llama-guard-4-12b-e4c1f2fe73dd.js';
export type Request = MetaLlamaLlamaGuard412BE4C1F2FE73DD;
export declare const request: Validator<Request>;
export type Response = ChatCompletion834FF4180CC2;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "meta-llama/llama-guard-4-12b" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions .gitbook/assets/llama-guard-4.json"; readonly "request": { readonly "application/json": Validator<MetaLlamaLlamaGuard412BE4C1F2FE73DD>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion834FF4180CC2>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
