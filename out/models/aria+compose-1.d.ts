// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { IdSheet_3404ABC36BA2 } from '../types/id-sheet-3404abc36ba2.js';
import type { ModelMoodBars_4103DC45D8B4 } from '../types/model-mood-bars-4103dc45d8b4.js';

/**
 * Main request of `aria/compose-1`: `POST /v1/compositions`, `application/json`.
 *
 * Compose · music · aria · page `formats/md-variant/llms-full.txt#music/compose`
 */
export type Request = ModelMoodBars_4103DC45D8B4;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/compositions`, `200`, `application/json`. */
export type Response = IdSheet_3404ABC36BA2;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `aria/compose-1`. */
export declare const model: Model & { readonly id: "aria/compose-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Write a piece of music */
  readonly "POST /v1/compositions": {
    readonly method: "post";
    readonly path: "/v1/compositions";
    readonly key: "POST /v1/compositions formats/md-variant/llms-full.txt#music/compose";
    readonly request: { readonly "application/json": Validator<ModelMoodBars_4103DC45D8B4> };
    readonly parameters: {};
    readonly responses: { readonly "200": { readonly "application/json": Validator<IdSheet_3404ABC36BA2> } };
  };
};

export declare const operations: Operations;
