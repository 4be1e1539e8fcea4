// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_8A46A8C51C54 } from './any-of-2-8a46a8c51c54.js';
import type { ObjectList_864063CF4AD0 } from './object-list-864063cf4ad0.js';
import type { OneOf3_AD9A064E5EFC } from './one-of-3-ad9a064e5efc.js';
import type { OneOf4_B912F6B50275 } from './one-of-4-b912f6b50275.js';

export interface OpenaiGpt4120250414_A98FF83992FF {
  /**
   * Which model answers.
   */
  model: ("openai/gpt-4.1-2025-04-14" | "gpt-4.1-2025-04-14")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_B912F6B50275[]
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
  response_format?: OneOf3_AD9A064E5EFC
}
