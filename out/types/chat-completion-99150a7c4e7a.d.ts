// Written by docschema 0.1.0; do not edit.
import type { IndexMessageFinishReason_A95CD38A7DE3 } from './index-message-finish-reason-a95cd38a7de3.js';

export interface ChatCompletion_99150A7C4E7A {
  id: string
  object: "chat.completion"
  /** Seconds since 1970. */
  created: number
  model: string
  choices: IndexMessageFinishReason_A95CD38A7DE3[]
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
