// Written by docschema 0.1.0; do not edit.

export interface ModelMaxCompletionTokensMaxTokens_B66AC7983DC1 {
  /**
   * @unknown the possible values
   * @stated enum ["anthracite-org/magnum-v2-72b"]
   */
  model: string
  /**
   * The most tokens that an answer may have, those of its reasoning among them.
   * @minimum 1
   */
  max_completion_tokens?: number
  /**
   * The most tokens that an answer may have.
   * @minimum 1
   */
  max_tokens?: number
  /**
   * Whether the answer arrives in parts, while it is still being written.
   * @default false
   */
  stream?: boolean
  /**
   * How daring the choice of words is. Leave top_p alone when you change it.
   * @maximum 2
   * @unknown whether the minimum is 0
   */
  temperature?: number
  /**
   * How much of the probability of all words the choice is made from.
   * @minimum 0.01
   * @maximum 1
   */
  top_p?: number
  /**
   * The same seed and the same question mostly give the same answer.
   * @minimum 1
   */
  seed?: number
  /**
   * Number between -2.0 and 2.0. The higher it is, the fewer words come again and again.
   * @unknown bounds
   * @stated minimum -2
   * @stated maximum 2
   */
  frequency_penalty?: (number | null)
  /**
   * The higher it is, the sooner the story turns to something new.
   * @unknown bounds
   */
  presence_penalty?: (number | null)
  /** Up to 4 words at which the answer ends. */
  stop?: unknown
  /**
   * What the answer looks like.
   * @unknown further alternatives
   */
  response_format?: unknown
  /**
   * A number between 0.001 and 0.999: how probable a word must at least be.
   * @minimum 0.001
   * @maximum 0.999
   */
  min_p?: number
  /** How many of the most probable words the choice is made from. */
  top_k?: number
  /**
   * How dearly a word pays for having been said before.
   * @unknown bounds
   */
  repetition_penalty?: (number | null)
  /**
   * Another way to cut off what is improbable.
   * @maximum 1
   * @unknown whether the minimum is 0
   */
  top_a?: number
  [k: string]: unknown
}
