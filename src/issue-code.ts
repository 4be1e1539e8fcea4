/** What is wrong with a value, in one word that never changes: emitted validators and `docschema check` say the same. */
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
  | 'unknown_model'
  | 'unknown_parameter';
