// Written by docschema 0.1.0; do not edit.

export interface InputTokensOutputTokensCache_2D857BE0DD7F {
  /**
   * @minimum 0
   */
  input_tokens: number
  /**
   * @minimum 0
   */
  output_tokens: number
  /**
   * @minimum 0
   */
  cache_creation_input_tokens?: (number | null)
  /**
   * @minimum 0
   */
  cache_read_input_tokens?: (number | null)
}
