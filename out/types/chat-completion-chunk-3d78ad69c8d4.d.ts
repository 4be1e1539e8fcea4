// Written by docschema 0.1.0; do not edit.
import type { IndexDeltaFinishReason_7873F5AB6730 } from './index-delta-finish-reason-7873f5ab6730.js';

/**
 * One `data:` line of a stream.
 */
export interface ChatCompletionChunk_3D78AD69C8D4 {
  id: string
  object: "chat.completion.chunk"
  created: number
  model: string
  choices: IndexDeltaFinishReason_7873F5AB6730[]
  /**
   * Only in the last chunk, and only when asked for.
   */
  usage?: ({
    prompt_tokens?: number
    completion_tokens?: number
    total_tokens?: number
  } | null)
}
