// Written by docschema 0.1.0; do not edit.

/** What is wrong, in one word that never changes. */
export type IssueCode =
  /** Several variants match where one should. */
  | 'ambiguous_variant'
  /** A warning: the model should not be used any more. */
  | 'deprecated_model'
  /** A warning: the parameter should not be used any more. */
  | 'deprecated_parameter'
  /** A value that the schema excludes. */
  | 'excluded_value'
  | 'invalid_format'
  /** The name of a parameter is not allowed. */
  | 'invalid_name'
  | 'invalid_pattern'
  | 'invalid_type'
  /** None of the values that are allowed. */
  | 'invalid_value'
  | 'missing_parameter'
  /** No variant matches, and none is closer than the others. */
  | 'no_matching_variant'
  /** Equal items where they should differ. */
  | 'not_unique'
  /** A number, or a count of characters, items or parameters, outside of its bounds. */
  | 'out_of_range'
  /** Nested deeper than can be checked. */
  | 'too_deep'
  /** No model has the id, which `validate` of the index says alone. */
  | 'unknown_model'
  /** An error where the schema allows no other parameters; else a warning, for names that are nearly another. */
  | 'unknown_parameter';

/** One thing to say of a value. */
export interface Issue {
  readonly code: IssueCode;
  /** Values with warnings alone are accepted. */
  readonly severity: 'error' | 'warning';
  /** Names and numbers from the value to what is wrong in it, a missing parameter included; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** In words. */
  readonly expected: string;
  /** In words. */
  readonly received: string;
  /** For people; may change between versions of the package. */
  readonly message: string;
  /** JSON pointer to the keyword, through the schema with nothing shared. */
  readonly schemaPath: string;
}

/** What is asked of a list of issues. */
export interface IssueOptions {
  /** Whether to tell what is allowed but doubtful, too; `true` when absent. */
  readonly warnings?: boolean | undefined;
}

/** Tells whether a value is what a schema describes, and why not; a Standard Schema and a Standard JSON Schema. */
export interface Validator<T = unknown> {
  /** Whether the schema accepts the value; never throws, and rejects what is nested too deeply to be checked. */
  is(value: unknown): value is T;
  /** Everything to say of the value; without errors for a value that `is` accepts. */
  issues(value: unknown, options?: IssueOptions): Issue[];
  readonly '~standard': Standard<T>;
}

/** What libraries that take any Standard Schema look at. */
export interface Standard<T> {
  readonly version: 1;
  readonly vendor: 'docschema';
  readonly validate: (
    value: unknown,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  /** The schema without descriptions; throws for a target other than `draft-2020-12` and `draft-07`. */
  readonly jsonSchema: {
    readonly input: (options: SchemaTarget) => Record<string, unknown>;
    readonly output: (options: SchemaTarget) => Record<string, unknown>;
  };
}

/** Which JSON Schema is asked for. */
export interface SchemaTarget {
  readonly target: 'draft-2020-12' | 'draft-07' | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The type of the values that a validator accepts: `Valid<typeof request>`. */
export type Valid<V extends Validator> = V extends Validator<infer T> ? T : never;
