// Written by docschema 0.1.0; do not edit.
import type { IndexDeltaFinishReason_3E8D9ED0208C } from './index-delta-finish-reason-3e8d9ed0208c.js';

/**
 * One `data:` line of a stream.
 */
export interface ChatCompletionChunk_57BD19EE292B {
  id: string
  object: "chat.completion.chunk"
  created: number
  model: string
  choices: IndexDeltaFinishReason_3E8D9ED0208C[]
  /**
   * Only in the last chunk, and only when asked for.
   */
  usage?: ({
    prompt_tokens?: number
    completion_tokens?: number
    total_tokens?: number
  } | null)
}
