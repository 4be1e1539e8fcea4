// Written by docschema 0.1.0; do not edit.
import type { IndexMessageFinishReason_C04C36FAB893 } from './index-message-finish-reason-c04c36fab893.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_E9BD34121492 {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: IndexMessageFinishReason_C04C36FAB893[]
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
