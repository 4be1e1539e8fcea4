// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_8A46A8C51C54 } from './any-of-2-8a46a8c51c54.js';
import type { Content_E7F4B738855E } from './content-e7f4b738855e.js';
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf3_AD9A064E5EFC } from './one-of-3-ad9a064e5efc.js';
import type { OneOf4_CD9B0D549979 } from './one-of-4-cd9b0d549979.js';

export interface Gpt4O_77FFE259C120 {
  /**
   * Which model answers.
   */
  model: ("gpt-4o" | "chatgpt-4o-latest" | "gpt-4o-2024-05-13" | "gpt-4o-2024-08-06")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_CD9B0D549979[]
  /**
   * The most tokens the answer may have.
   * @minimum 1
   */
  max_tokens?: number
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
   * How many answers to write.
   * @default 1
   * @minimum 1
   * @maximum 10
   */
  n?: (number | null)
  /**
   * The same seed and payload give the same answer, as far as the provider can promise it.
   * @minimum 1
   */
  seed?: number
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
   * Token ids and how much to push each.
   */
  logit_bias?: ({
    /**
     * @minimum -100
     * @maximum 100
     */
    [k: string]: number
  } | null)
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
  /**
   * Up to four texts that end the answer.
   */
  stop?: (string | string[] | null)
  response_format?: OneOf3_AD9A064E5EFC
  tools?: ObjectList_864063CF4AD0
  tool_choice?: AnyOf2_8A46A8C51C54
  /**
   * Let the model ask for several tools at once.
   */
  parallel_tool_calls?: boolean
  prediction?: Content_E7F4B738855E
  /**
   * Your own id of the person at the keyboard.
   */
  user?: string
}
