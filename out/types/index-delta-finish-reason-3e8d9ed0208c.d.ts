// Written by docschema 0.1.0; do not edit.

export interface IndexDeltaFinishReason_3E8D9ED0208C {
  /**
   * @minimum 0
   */
  index: number
  delta: {
    role?: "assistant"
    /**
     * The next piece of text.
     */
    content?: (string | null)
  }
  finish_reason?: ("stop" | "length" | "tool_calls" | "content_filter" | null)
}
