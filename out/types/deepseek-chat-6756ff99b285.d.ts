// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_8A46A8C51C54 } from './any-of-2-8a46a8c51c54.js';
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf3_AD9A064E5EFC } from './one-of-3-ad9a064e5efc.js';
import type { OneOf4_BE911B073DC1 } from './one-of-4-be911b073dc1.js';

export interface DeepseekChat_6756FF99B285 {
  /**
   * Which model answers.
   */
  model: ("deepseek-chat" | "deepseek/deepseek-chat" | "deepseek/deepseek-chat-v3-0324")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_BE911B073DC1[]
  /**
   * The most tokens the answer may have.
   * @default 4096
   * @minimum 1
   * @maximum 8192
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
   * @minimum 0.01
   * @maximum 1
   */
  top_p?: number
  /**
   * Above zero, words already used often become less likely.
   * @minimum -2
   * @maximum 2
   */
  frequency_penalty?: (number | null)
  /**
   * Above zero, words already used at all become less likely.
   * @minimum -2
   * @maximum 2
   */
  presence_penalty?: (number | null)
  /**
   * Return how likely each token was.
   */
  logprobs?: (boolean | null)
  /**
   * How many runners-up to return at each place; needs `logprobs`.
   * @minimum 0
   * @maximum 20
   */
  top_logprobs?: (number | null)
  response_format?: OneOf3_AD9A064E5EFC
  tools?: ObjectList_864063CF4AD0
  tool_choice?: AnyOf2_8A46A8C51C54
}
