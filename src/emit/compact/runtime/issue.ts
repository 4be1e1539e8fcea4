/** What is wrong, in one word that never changes. */
export type IssueCode =
  | 'ambiguous_variant'
  | 'deprecated_model'
  | 'deprecated_parameter'
  | 'excluded_value'
  | 'invalid_format'
  | 'invalid_name'
  | 'invalid_pattern'
  | 'invalid_type'
  | 'invalid_value'
  | 'missing_parameter'
  | 'no_matching_variant'
  | 'not_unique'
  | 'out_of_range'
  | 'too_deep'
  | 'unknown_parameter';

/** One thing to say of a value. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  readonly schemaPath: string;
}
