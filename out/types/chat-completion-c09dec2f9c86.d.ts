// Written by docschema 0.1.0; do not edit.
import type { IndexMessageFinishReason_BD8BA84B5998 } from './index-message-finish-reason-bd8ba84b5998.js';

export interface ChatCompletion_C09DEC2F9C86 {
  id: string
  object: "chat.completion"
  /** Seconds since 1970. */
  created: number
  model: string
  choices: IndexMessageFinishReason_BD8BA84B5998[]
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
