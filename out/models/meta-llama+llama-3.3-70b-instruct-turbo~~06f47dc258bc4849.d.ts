// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion400CC07D459A } from '../types/chat-completion-400cc07d459a.js';
import type { ChatCompletionChunk3D78AD69C8D4 } from '../types/chat-completion-chunk-3d78ad69c8d4.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { MetaLlamaLlama3370BInstructTurboA26746C54CB5 } from '../types/meta-llama-llama-3-3-70-b-instruct-turbo-a26746c54cb5.js';
export type Request = MetaLlamaLlama3370BInstructTurboA26746C54CB5;
export declare const request: Validator<Request>;
export type Response = ChatCompletion400CC07D459A;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "meta-llama/Llama-3.3-70B-Instruct-Turbo" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/meta/llama-3.3-70b.json"; readonly "request": { readonly "application/json": Validator<MetaLlamaLlama3370BInstructTurboA26746C54CB5>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion400CC07D459A>; readonly "text/event-stream": Validator<ChatCompletionChunk3D78AD69C8D4>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
