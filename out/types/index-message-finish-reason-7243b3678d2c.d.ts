// Written by docschema 0.1.0; do not edit.

export interface IndexMessageFinishReason_7243B3678D2C {
  /** @minimum 0 */
  index: number
  message: {
    role: "assistant"
    /** The answer. */
    content: (string | null)
    /** Filled where the model declined. */
    refusal?: (string | null)
    /** The thoughts before the answer, where the model shows them. */
    reasoning_content?: (string | null)
    tool_calls?: ({
      /** Repeat it in the message that answers the call. */
      id: string
      type: "function"
      function: {
        name: string
        /** JSON, as text. */
        arguments: string
      }
    }[] | null)
  }
  /** Why the model stopped. */
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
  logprobs?: ({
    content?: ({
      token: string
      /** @maximum 0 */
      logprob: number
      bytes?: (number[] | null)
      top_logprobs?: {
        token: string
        /** @maximum 0 */
        logprob: number
      }[]
    }[] | null)
  } | null)
}
