// Written by docschema 0.1.0; do not edit.
import type { OneOf3_DBC0B596E254 } from './one-of-3-dbc0b596e254.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface GoogleGemma34BIt_0E0F9B6C6288 {
  /** Which model answers. */
  model: ("google/gemma-3-4b-it" | "google/gemma-3-12b-it")
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
   * Drop tokens below this share of the likeliest one.
   * @minimum 0
   * @maximum 1
   */
  min_p?: number
  /** Keep only this many of the likeliest tokens. */
  top_k?: number
  /**
   * The same seed and payload give the same answer, as far as the provider can promise it.
   * @minimum 1
   */
  seed?: number
  /** Up to four texts that end the answer. */
  stop?: (string | string[] | null)
  /** Holds the answer to a form. */
  response_format?: ({
    type: "text"
  } | {
    type: "json_object"
  } | {
    type: "json_schema"
    json_schema: {
      /** @maxLength 64 */
      name: string
      /** A JSON Schema, which may hold further ones. */
      schema?: TypeDescriptionProperties_4B6A1C371161
      strict?: (boolean | null)
    }
  })
}
