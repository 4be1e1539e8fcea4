// Written by docschema 0.1.0; do not edit.
import type { OneOf5_43797FF78919 } from './one-of-5-43797ff78919.js';

export type OneOf6_0CB6157F421A = ({
  type: "message_start"
  message: {
    id: string
    type: "message"
    role: "assistant"
    model: string
    content: OneOf5_43797FF78919[]
    stop_reason?: ("end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | null)
    stop_sequence?: (string | null)
    usage?: {
      /** @minimum 0 */
      input_tokens: number
      /** @minimum 0 */
      output_tokens: number
      /** @minimum 0 */
      cache_creation_input_tokens?: (number | null)
      /** @minimum 0 */
      cache_read_input_tokens?: (number | null)
    }
  }
} | {
  type: "content_block_start"
  index: number
  content_block: ({
    type: "text"
    text: string
  } | {
    type: "thinking"
    thinking: string
    /** Proves that the thoughts are the model’s own. */
    signature?: string
  } | {
    type: "tool_use"
    /** @pattern ^[a-zA-Z0-9_-]+$ */
    id: string
    name: string
    /** What the model hands to the tool. */
    input: Record<string, unknown>
  })
} | {
  type: "content_block_delta"
  index: number
  delta: ({
    type: "text_delta"
    text: string
  } | {
    type: "thinking_delta"
    thinking: string
  } | {
    type: "input_json_delta"
    partial_json: string
  })
} | {
  type: "content_block_stop"
  index: number
} | {
  type: "message_delta"
  delta: {
    stop_reason?: (string | null)
    stop_sequence?: (string | null)
  }
  usage?: {
    output_tokens?: number
  }
} | {
  type: ("message_stop" | "ping")
})
