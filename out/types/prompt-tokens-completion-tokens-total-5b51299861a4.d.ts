// Written by docschema 0.1.0; do not edit.

export interface PromptTokensCompletionTokensTotal_5B51299861A4 {
  /**
   * Tokens read.
   * @minimum 0
   */
  prompt_tokens: number
  /**
   * Tokens written, the hidden ones of reasoning included.
   * @minimum 0
   */
  completion_tokens: number
  /**
   * Both together.
   * @minimum 0
   */
  total_tokens: number
  completion_tokens_details?: ({
    reasoning_tokens?: (number | null)
    accepted_prediction_tokens?: (number | null)
  } | null)
}
