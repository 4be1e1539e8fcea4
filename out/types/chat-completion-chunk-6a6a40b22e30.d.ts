// Written by docschema 0.1.0; do not edit.
import type { IndexDeltaFinishReason_4E855C2DBDCC } from './index-delta-finish-reason-4e855c2dbdcc.js';

/**
 * One `data:` line of a stream.
 */
export interface ChatCompletionChunk_6A6A40B22E30 {
  id: string
  object: "chat.completion.chunk"
  created: number
  model: string
  choices: IndexDeltaFinishReason_4E855C2DBDCC[]
  /**
   * Only in the last chunk, and only when asked for.
   */
  usage?: ({
    prompt_tokens?: number
    completion_tokens?: number
    total_tokens?: number
  } | null)
}
