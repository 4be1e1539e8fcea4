// Written by docschema 0.1.0; do not edit.

/** One way in which a value is not what its schema says. */
export interface Issue {
  /** JSON pointer into the value; empty for the value itself. */
  readonly path: string;
  /** The JSON Schema keyword that rejects it; `depth` for a value that is nested too deeply to be checked. */
  readonly keyword: string;
  /** In words, for people; may change between versions of the package. */
  readonly message: string;
  /** What the keyword asked for. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Of `anyOf` and `oneOf` that nothing matches: what each alternative rejects, the closest alternative first. */
  readonly alternatives?: readonly (readonly Issue[])[];
}

/** Tells whether a value is what a schema describes, and why not. */
export interface Validator<T = unknown> {
  /** Whether the schema accepts the value; never throws, and rejects what is nested too deeply to be checked. */
  is(value: unknown): value is T;
  /** Everything that the schema rejects; empty for a value that `is` accepts. */
  issues(value: unknown): Issue[];
}

/** The type of the values that a validator accepts: `Valid<typeof request>`. */
export type Valid<V extends Validator> = V extends Validator<infer T> ? T : never;
