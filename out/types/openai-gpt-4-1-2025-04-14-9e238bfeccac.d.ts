// Written by docschema 0.1.0; do not edit.
import type { OneOf4_1ACEDA5236CC } from './one-of-4-1aceda5236cc.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface OpenaiGpt4120250414_9E238BFECCAC {
  /** Which model answers. */
  model: ("openai/gpt-4.1-2025-04-14" | "gpt-4.1-2025-04-14")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_1ACEDA5236CC[]
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
