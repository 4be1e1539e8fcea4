// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { IdSound_2DF7852B9743 } from '../types/id-sound-2df7852b9743.js';
import type { ModelPromptSeconds_E2B8156B4FD7 } from '../types/model-prompt-seconds-e2b8156b4fd7.js';

/**
 * Main request of `relay/foley-1`: `POST /v1/sounds`, `application/json`.
 *
 * Sound effects · Pages in MDX · relay · page `formats/mintlify/sound-effects.mdx`
 */
export type Request = ModelPromptSeconds_E2B8156B4FD7;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/sounds`, `200`, `application/json`. */
export type Response = IdSound_2DF7852B9743;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/foley-1`: Makes a short sound from a description of it. */
export declare const model: Model & { readonly id: "relay/foley-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Sound effects */
  readonly "POST /v1/sounds": {
    readonly method: "post";
    readonly path: "/v1/sounds";
    readonly key: "POST /v1/sounds formats/mintlify/sound-effects.mdx";
    readonly request: { readonly "application/json": Validator<ModelPromptSeconds_E2B8156B4FD7> };
    readonly parameters: { readonly header: { readonly "x-relay-project": Validator<string> } };
    readonly responses: { readonly "200": { readonly "application/json": Validator<IdSound_2DF7852B9743> } };
  };
};

export declare const operations: Operations;
