// Written by docschema 0.1.0; do not edit.
import type { OneOf4_80034B80CB4D } from './one-of-4-80034b80cb4d.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface MoonshotKimiK2Preview_01B50195F57A {
  /** Which model answers. */
  model: ("moonshot/kimi-k2-preview" | "moonshot/kimi-k2-0905-preview")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_80034B80CB4D[]
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
  /** Up to four texts that end the answer. */
  stop?: (string | string[] | null)
  /**
   * Functions the model may ask for.
   * @maxItems 128
   *
   * Items: A function of yours that the model may ask for.
   */
  tools?: {
    type: "function"
    function: {
      /**
       * What the model calls it.
       * @pattern ^[a-zA-Z0-9_-]{1,64}$
       */
      name: string
      /** When and why to call it. */
      description?: string
      /** A JSON Schema, which may hold further ones. */
      parameters?: TypeDescriptionProperties_4B6A1C371161
      /** Hold the model to the schema to the letter. */
      strict?: (boolean | null)
    }
  }[]
  /** Whether the model may, must or must not ask for a tool. */
  tool_choice?: (("none" | "auto" | "required") | {
    type: "function"
    function: {
      name: string
    }
  })
}
