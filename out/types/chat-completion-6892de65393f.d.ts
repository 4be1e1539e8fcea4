// Written by docschema 0.1.0; do not edit.
import type { IndexMessageFinishReason_7243B3678D2C } from './index-message-finish-reason-7243b3678d2c.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_6892DE65393F {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: IndexMessageFinishReason_7243B3678D2C[]
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
