// Written by docschema 0.1.0; do not edit.
import type { OneOf5_43797FF78919 } from './one-of-5-43797ff78919.js';

export interface AssistantMessage_183EF218C45E {
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
