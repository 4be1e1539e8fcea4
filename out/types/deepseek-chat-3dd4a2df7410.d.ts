// Written by docschema 0.1.0; do not edit.
import type { OneOf4_80034B80CB4D } from './one-of-4-80034b80cb4d.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface DeepseekChat_3DD4A2DF7410 {
  /** Which model answers. */
  model: ("deepseek-chat" | "deepseek/deepseek-chat" | "deepseek/deepseek-chat-v3-0324")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_80034B80CB4D[]
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
    /** Add a last chunk that counts the tokens. */
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
  /** Return how likely each token was. */
  logprobs?: (boolean | null)
  /**
   * How many runners-up to return at each place; needs `logprobs`.
   * @minimum 0
   * @maximum 20
   */
  top_logprobs?: (number | null)
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
