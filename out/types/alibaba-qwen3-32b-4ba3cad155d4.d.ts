// Written by docschema 0.1.0; do not edit.
import type { OneOf4_80034B80CB4D } from './one-of-4-80034b80cb4d.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface AlibabaQwen332B_4BA3CAD155D4 {
  /** Which model answers. */
  model: "alibaba/qwen3-32b"
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
   * @maximum 1
   * @exclusiveMinimum 0
   */
  top_p?: number
  /** Keep only this many of the likeliest tokens. */
  top_k?: number
  /**
   * Think before answering. With thinking on, the answer can only be streamed.
   * @default false
   */
  enable_thinking?: boolean
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
}
