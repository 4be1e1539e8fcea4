// Written by docschema 0.1.0; do not edit.
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf4_BE911B073DC1 } from './one-of-4-be911b073dc1.js';

export interface AlibabaQwen332B_5612C79723F8 {
  /**
   * Which model answers.
   */
  model: "alibaba/qwen3-32b"
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_BE911B073DC1[]
  /**
   * The most tokens the answer may have.
   * @minimum 1
   */
  max_tokens?: number
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
   * @maximum 1
   * @exclusiveMinimum 0
   */
  top_p?: number
  /**
   * Keep only this many of the likeliest tokens.
   */
  top_k?: number
  /**
   * Think before answering. With thinking on, the answer can only be streamed.
   * @default false
   */
  enable_thinking?: boolean
  tools?: ObjectList_864063CF4AD0
}
