// Written by docschema 0.1.0; do not edit.
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf4_BE911B073DC1 } from './one-of-4-be911b073dc1.js';

export interface CohereCommandA_A6D92C9F4922 {
  /**
   * Which model answers.
   */
  model: "cohere/command-a"
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
   * @default 0.3
   * @minimum 0
   * @maximum 1
   */
  temperature?: number
  /**
   * Keep only the likeliest tokens that together reach this share.
   * @default 0.75
   * @minimum 0.01
   * @maximum 0.99
   */
  top_p?: number
  /**
   * The same seed and payload give the same answer, as far as the provider can promise it.
   * @minimum 1
   */
  seed?: number
  /**
   * Up to four texts that end the answer.
   */
  stop?: (string | string[] | null)
  /**
   * Which guard text is put before the prompt.
   * @default "CONTEXTUAL"
   */
  safety_mode?: ("CONTEXTUAL" | "STRICT" | "OFF" | null)
  tools?: ObjectList_864063CF4AD0
}
