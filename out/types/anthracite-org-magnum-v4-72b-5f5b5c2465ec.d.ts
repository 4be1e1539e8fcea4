// Written by docschema 0.1.0; do not edit.

export interface AnthraciteOrgMagnumV472B_5F5B5C2465EC {
  /** Which model answers. */
  model: "anthracite-org/magnum-v4-72b"
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: ({
    role: "system"
    /** Standing orders for the whole conversation. */
    content: (string | {
      /** Tells the parts of a message apart. */
      type: "text"
      /** The words themselves. */
      text: string
    }[])
    /** Tells apart several speakers of one role. */
    name?: string
  } | {
    role: "user"
    /** What the person says. */
    content: (string | {
      /** Tells the parts of a message apart. */
      type: "text"
      /** The words themselves. */
      text: string
    }[])
    /** Tells apart several speakers of one role. */
    name?: string
  } | {
    role: "assistant"
    /** What the model said before. */
    content?: (string | {
      type: "text"
      text: string
    }[] | null)
    /** Filled where the model declined. */
    refusal?: (string | null)
  })[]
  /**
   * The most tokens the answer may have, thinking included.
   * @default 512
   * @minimum 1
   */
  max_completion_tokens?: number
  /**
   * The most tokens the answer may have.
   * @default 512
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
   * @minimum 0.01
   * @maximum 1
   */
  top_p?: number
  /**
   * The same seed and payload give the same answer, as far as the provider can promise it.
   * @minimum 1
   */
  seed?: number
  /**
   * Drop tokens below this share of the likeliest one.
   * @minimum 0
   * @maximum 1
   */
  min_p?: number
  /** Keep only this many of the likeliest tokens. */
  top_k?: number
  /** Above one, repeats become less likely. */
  repetition_penalty?: (number | null)
  /**
   * Drop tokens far less likely than the likeliest one.
   * @minimum 0
   * @maximum 1
   */
  top_a?: number
  /**
   * Above zero, words already used often become less likely.
   * @minimum -2
   * @maximum 2
   */
  frequency_penalty?: (number | null)
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
  /**
   * Above zero, words already used at all become less likely.
   * @minimum -2
   * @maximum 2
   */
  presence_penalty?: (number | null)
  /** Up to four texts that end the answer. */
  stop?: unknown
  /** Token ids and how much to push each. */
  logit_bias?: ({
    /**
     * @minimum -100
     * @maximum 100
     */
    [k: string]: number
  } | null)
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
      /** A JSON Schema. */
      schema?: Record<string, unknown>
      strict?: (boolean | null)
    }
  })
}
