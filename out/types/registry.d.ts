// Written by docschema 0.1.0; do not edit.

import type { Validator } from './runtime.js';

/** A point in a page of the documentation. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What the documentation says about one model. */
export interface Model {
  /** Exactly as the pages write it. */
  readonly id: string;
  /** Package subpath that imports the model. */
  readonly module: string;
  /** Name for people. */
  readonly name?: string;
  /** Who makes the model. */
  readonly developer?: string;
  readonly category?: string;
  /** Absent where the pages say nothing. */
  readonly status?: 'active' | 'deprecated' | 'retired';
  /** Other ids of the same model. */
  readonly aliases: readonly string[];
  /** The id that this one is another name of. */
  readonly aliasOf?: string;
  /** What to use in place of a deprecated or retired model. */
  readonly replacement?: string;
  /** Every page of the model is left out of the navigation. */
  readonly hidden?: true;
  /** The page that documents it. */
  readonly page: string;
  /** Where that page names the id. */
  readonly at: Place;
  /** Where other pages name the id. */
  readonly alsoAt: readonly Place[];
  /** Keys of its operations in `registry.json`, sorted. */
  readonly operations: readonly string[];
  /** Address where the model can be tried. */
  readonly playground?: string;
  /** What the page says the model is. */
  readonly description?: string;
  /** Which of the fields above were inferred, and from what. */
  readonly inferred: Readonly<Record<string, string>>;
}

/** An operation of a model, with the validators of its bodies and parameters. */
export interface ModelOperation {
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly key: string;
  /** By media type. */
  readonly request?: Readonly<Record<string, Validator>>;
  /** By place (`path`, `query`, `header`, `cookie`), then by name. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, Validator>>>>;
  /** By status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validator>>>>;
}

/** What the module of a model exports. */
export interface ModelModule {
  readonly model: Model;
  /** By method and path, such as `POST /v1/chat/completions`. */
  readonly operations: Readonly<Record<string, ModelOperation>>;
  /** Validator of the main request: of the first `POST` of the page with a body, else of the first operation with one. */
  readonly request?: Validator;
  /** Validator of the answer to the main request. */
  readonly response?: Validator;
}
