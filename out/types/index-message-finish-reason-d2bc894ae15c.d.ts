// Written by docschema 0.1.0; do not edit.

export interface IndexMessageFinishReason_D2BC894AE15C {
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
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
}
