// Written by docschema 0.1.0; do not edit.
import type { IndexDeltaFinishReason_D5E5B170BA7F } from './index-delta-finish-reason-d5e5b170ba7f.js';

/**
 * One `data:` line of a stream.
 */
export interface ChatCompletionChunk_57F1B37A4C0C {
  id: string
  object: "chat.completion.chunk"
  created: number
  model: string
  choices: IndexDeltaFinishReason_D5E5B170BA7F[]
  /**
   * Only in the last chunk, and only when asked for.
   */
  usage?: ({
    prompt_tokens?: number
    completion_tokens?: number
    total_tokens?: number
  } | null)
}
