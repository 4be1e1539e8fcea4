// Written by docschema 0.1.0; do not edit.

export interface IndexMessageFinishReason_C04C36FAB893 {
  /**
   * @minimum 0
   */
  index: number
  message: {
    role: "assistant"
    /**
     * The answer.
     */
    content: (string | null)
    /**
     * Filled where the model declined.
     */
    refusal?: (string | null)
  }
  /**
   * Why the model stopped.
   */
  finish_reason: ("stop" | "length" | null)
  logprobs?: (Record<string, unknown> | null)
}
