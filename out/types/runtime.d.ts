// Written by docschema 0.1.0; do not edit.
/** One way in which a value is not what its schema says. */
export interface Issue {
  /** JSON pointer into the value; empty for the value itself. */
  readonly path: string;
  /** The JSON Schema keyword that rejects it. */
  readonly keyword: string;
  readonly message: string;
  /** What the keyword asked for. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value is what a schema describes, and why not. */
export interface Validator<T = unknown> {
  /** Whether the schema accepts the value. */
  is(value: unknown): value is T;
  /** Everything that the schema rejects; empty for a value that it accepts. */
  issues(value: unknown): Issue[];
}
