// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_8A46A8C51C54 } from './any-of-2-8a46a8c51c54.js';
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf4_0C6F3BAC895F } from './one-of-4-0c6f3bac895f.js';

export interface GoogleGemini25FlashLite_ADDC9CC8F085 {
  /**
   * Which model answers.
   */
  model: "google/gemini-2.5-flash-lite"
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_0C6F3BAC895F[]
  /**
   * The most tokens the answer may have, thinking included.
   * @minimum 1
   */
  max_completion_tokens?: number
  /**
   * Send the answer piece by piece, as server-sent events.
   * @default false
   */
  stream?: boolean
  stream_options?: {
    /**
     * Add a last chunk that counts the tokens.
     */
    include_usage: boolean
  }
  /**
   * Higher is freer, lower is steadier. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   */
  temperature?: number
  /**
   * Keep only the likeliest tokens that together reach this share.
   * @minimum 0.01
   * @maximum 1
   */
  top_p?: number
  /**
   * Up to four texts that end the answer.
   */
  stop?: (string | string[] | null)
  tools?: ObjectList_864063CF4AD0
  tool_choice?: AnyOf2_8A46A8C51C54
  /**
   * How long to think before answering.
   */
  reasoning_effort?: ("none" | "low" | "medium" | "high")
}
