// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_8A46A8C51C54 } from './any-of-2-8a46a8c51c54.js';
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf4_BE911B073DC1 } from './one-of-4-be911b073dc1.js';

export interface MoonshotKimiK2Preview_AAEF76B21AF7 {
  /**
   * Which model answers.
   */
  model: ("moonshot/kimi-k2-preview" | "moonshot/kimi-k2-0905-preview")
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
  /**
   * Higher is freer, lower is steadier. Change this or `top_p`, not both.
   * @default 0.6
   * @minimum 0
   * @maximum 1
   */
  temperature?: number
  /**
   * Keep only the likeliest tokens that together reach this share.
   * @minimum 0.01
   * @maximum 1
   */
  top_p?: number
  /**
   * How many answers to write.
   * @default 1
   * @minimum 1
   * @maximum 10
   */
  n?: (number | null)
  /**
   * Up to four texts that end the answer.
   */
  stop?: (string | string[] | null)
  tools?: ObjectList_864063CF4AD0
  tool_choice?: AnyOf2_8A46A8C51C54
}
