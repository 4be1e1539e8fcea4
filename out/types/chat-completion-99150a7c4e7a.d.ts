// Written by docschema 0.1.0; do not edit.
import type { IndexMessageFinishReason_A95CD38A7DE3 } from './index-message-finish-reason-a95cd38a7de3.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_99150A7C4E7A {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: IndexMessageFinishReason_A95CD38A7DE3[]
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
