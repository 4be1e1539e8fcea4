// Written by docschema 0.1.0; do not edit.

export interface ChatCompletionChunk_6C4387C96F40 {
  id: string
  object: "chat.completion.chunk"
  created: number
  model: string
  choices: {
    /** @minimum 0 */
    index: number
    delta: {
      role?: "assistant"
      /** The next piece of text. */
      content?: (string | null)
      reasoning_content?: (string | null)
      tool_calls?: {
        /** @minimum 0 */
        index: number
        id?: string
        type?: "function"
        function?: {
          name?: string
          /** The next piece of the JSON text. */
          arguments?: string
        }
      }[]
    }
    finish_reason?: ("stop" | "length" | "tool_calls" | "content_filter" | null)
  }[]
  /** Only in the last chunk, and only when asked for. */
  usage?: ({
    prompt_tokens?: number
    completion_tokens?: number
    total_tokens?: number
  } | null)
}
