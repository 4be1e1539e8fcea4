// Written by docschema 0.1.0; do not edit.
import type { IndexMessageFinishReason_D2BC894AE15C } from './index-message-finish-reason-d2bc894ae15c.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_834FF4180CC2 {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: IndexMessageFinishReason_D2BC894AE15C[]
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
