// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AnthraciteOrgMagnumV472B63A33673A137 } from '../types/anthracite-org-magnum-v4-72b-63a33673a137.js';
import type { ChatCompletionChunk57BD19EE292B } from '../types/chat-completion-chunk-57bd19ee292b.js';
import type { ChatCompletionE9BD34121492 } from '../types/chat-completion-e9bd34121492.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
export type Request = AnthraciteOrgMagnumV472B63A33673A137;
export declare const request: Validator<Request>;
export type Response = ChatCompletionE9BD34121492;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "anthracite-org/magnum-v4-72b" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions api-references/text-models/anthracite/magnum-v4.json"; readonly "request": { readonly "application/json": Validator<AnthraciteOrgMagnumV472B63A33673A137>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletionE9BD34121492>; readonly "text/event-stream": Validator<ChatCompletionChunk57BD19EE292B>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
