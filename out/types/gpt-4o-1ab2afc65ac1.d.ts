// Written by docschema 0.1.0; do not edit.
import type { OneOf4_74677C6A3D83 } from './one-of-4-74677c6a3d83.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface Gpt4O_1AB2AFC65AC1 {
  /** Which model answers. */
  model: ("gpt-4o" | "chatgpt-4o-latest" | "gpt-4o-2024-05-13" | "gpt-4o-2024-08-06")
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: OneOf4_74677C6A3D83[]
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
  /** Token ids and how much to push each. */
  logit_bias?: ({
    /**
     * @minimum -100
     * @maximum 100
     */
    [k: string]: number
  } | null)
  /** Return how likely each token was. */
  logprobs?: (boolean | null)
  /**
   * How many runners-up to return at each place; needs `logprobs`.
   * @minimum 0
   * @maximum 20
   */
  top_logprobs?: (number | null)
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
  /** Let the model ask for several tools at once. */
  parallel_tool_calls?: boolean
  /** Text you expect in the answer, which makes small edits much faster. */
  prediction?: ({
    type: "content"
    content: (string | {
      /** Tells the parts of a message apart. */
      type: "text"
      /** The words themselves. */
      text: string
    }[])
  } | null)
  /** Your own id of the person at the keyboard. */
  user?: string
}
