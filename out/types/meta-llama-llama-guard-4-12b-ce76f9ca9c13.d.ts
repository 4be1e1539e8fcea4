// Written by docschema 0.1.0; do not edit.
import type { OneOf3_DBC0B596E254 } from './one-of-3-dbc0b596e254.js';

export interface MetaLlamaLlamaGuard412B_CE76F9CA9C13 {
  /** Which model answers. */
  model: "meta-llama/llama-guard-4-12b"
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf3_DBC0B596E254[]
  /**
   * The most tokens the answer may have.
   * @minimum 1
   */
  max_tokens?: number
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
}
