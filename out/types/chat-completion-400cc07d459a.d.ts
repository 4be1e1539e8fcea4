// Written by docschema 0.1.0; do not edit.
import type { ObjectListAA669F6964BD } from './object-list-aa669f6964bd.js';
import type { PromptTokensCompletionTokensTotal5B51299861A4 } from './prompt-tokens-completion-tokens-total-5b51299861a4.js';
export interface ChatCompletion400CC07D459A {
id: string
object: "chat.completion"
/**
 * Seconds since 1970.
 */
created: number
model: string
choices: ObjectListAA669F6964BD
usage?: PromptTokensCompletionTokensTotal5B51299861A4
system_fingerprint?: (string | null)
}
