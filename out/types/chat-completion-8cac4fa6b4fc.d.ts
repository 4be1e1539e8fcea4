// Written by docschema 0.1.0; do not edit.
import type { ObjectList_31CD88BE4C4B } from './object-list-31cd88be4c4b.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_8CAC4FA6B4FC {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: ObjectList_31CD88BE4C4B
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
