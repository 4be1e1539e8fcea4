// Written by docschema 0.1.0; do not edit.

export interface ChatCompletion_CEDFA5AFA962 {
  id: string
  object: "chat.completion"
  /** Seconds since 1970. */
  created: number
  model: string
  choices: {
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
  }[]
  usage?: {
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
  system_fingerprint?: (string | null)
}
