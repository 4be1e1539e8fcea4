import type { PageProblem } from './page.ts';
import type { Span } from './place.ts';

/**
 * Operations that a page itself describes, as an OpenAPI 3.1 document of their own: whatever the input format, later
 * stages compile it as they compile a document that the page links. Unknown stays absent; what is known to be missing
 * is noted in `x-docschema` of the schema it is missing from.
 */
export interface PageDocument {
  /** What kind of witness it is, from strong to weak. */
  readonly source: 'page' | 'rendered' | 'sample';
  /** `{ openapi: '3.1.0', paths: { … }, components?: { … } }`. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly operations: readonly PageOperation[];
  /** Where values were read, by JSON pointer into `value`; any other value stands where its nearest listed ancestor does. */
  readonly places: Readonly<Record<string, Span>>;
  /** What of the description could not be understood, such as a type that nobody knows. */
  readonly problems?: readonly PageProblem[];
}

export interface PageOperation {
  /** Lower case; absent where the page does not say it, and then the operation is under `/paths/<path>/x-docschema-unknown`. */
  readonly method?: string;
  /** As in `value.paths`. */
  readonly path: string;
  readonly at: Span;
}

/** What a schema read from a lossy source says about itself: the value of its `x-docschema` keyword. */
export interface SchemaNotes {
  /** Present, and false, where the schema may lack something that the true one has: then nothing here may reject what that accepts. */
  readonly complete?: false;
  /** What is known to be lost, sorted. */
  readonly missing?: readonly MissingPart[];
  /** What was inferred, and from what. A `type` such as `string, from the generated sample` is named and never demanded. */
  readonly inferred?: Readonly<Record<string, string>>;
  /** How many alternatives a combination has, and how many of them the page describes. */
  readonly alternatives?: {
    readonly kind: 'allOf' | 'anyOf' | 'oneOf';
    readonly count: number;
    readonly described: number;
  };
  /** What the page says elsewhere than in the row: never enforced unless the configuration says so. */
  readonly stated?: StatedBounds;
}

export type MissingPart =
  | 'alternatives'
  | 'bounds'
  | 'content'
  | 'enum-values'
  | 'hidden-properties'
  | 'minimum-zero'
  | 'names-inferred'
  | 'parameter-location'
  | 'required-unknown'
  | 'type-unknown';

/** Keywords read from prose, each with the sentence it was read from. */
export interface StatedBounds {
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly default?: unknown;
  /** Whether the property must be given. */
  readonly required?: boolean;
  readonly sentence: string;
}
