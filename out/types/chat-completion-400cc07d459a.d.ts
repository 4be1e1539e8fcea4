// Written by docschema 0.1.0; do not edit.
import type { ObjectList_AA669F6964BD } from './object-list-aa669f6964bd.js';
import type { PromptTokensCompletionTokensTotal_5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';

export interface ChatCompletion_400CC07D459A {
  id: string
  object: "chat.completion"
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: ObjectList_AA669F6964BD
  usage?: PromptTokensCompletionTokensTotal_5B51299861A4
  system_fingerprint?: (string | null)
}
