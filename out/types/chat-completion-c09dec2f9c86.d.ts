// Written by docschema 0.1.0; do not edit.
import type { ObjectList_6710868C31A5 } from './object-list-6710868c31a5.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_C09DEC2F9C86 {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: ObjectList_6710868C31A5
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
