// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion35C4EAB35EFB } from '../types/chat-completion-35c4eab35efb.js';
import type { Error48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelMessagesTemperature616A85F98A8B } from '../types/model-messages-temperature-616a85f98a8b.js';
export type Request = ModelMessagesTemperature616A85F98A8B;
export declare const request: Validator<Request>;
export type Response = ChatCompletion35C4EAB35EFB;
export declare const response: Validator<Response>;
export declare const model: Model & { readonly id: "sample/Harbour-1" };
export declare const operations: { readonly "POST /v1/chat/completions": { readonly "method": "post"; readonly "path": "/v1/chat/completions"; readonly "key": "POST /v1/chat/completions findings/specs/case-twins.json"; readonly "request": { readonly "application/json": Validator<ModelMessagesTemperature616A85F98A8B>; }; readonly "parameters": {}; readonly "responses": { readonly "200": { readonly "application/json": Validator<ChatCompletion35C4EAB35EFB>; }; readonly "400": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "401": { readonly "application/json": Validator<Error48B27F9F1A71>; }; readonly "429": { readonly "application/json": Validator<Error48B27F9F1A71>; }; }; }; };
