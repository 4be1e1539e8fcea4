// Written by docschema 0.1.0; do not edit.

export interface ModelMaxTokensStream_EEE0BFB7C373 {
  /**
   * @unknown the possible values
   * @stated enum ["anthropic/claude-3-haiku","anthropic/claude-3-haiku-20240307","claude-3-haiku-latest"]
   */
  model: unknown
  /**
   * The most tokens that an answer may have.
   * @default 512
   * @minimum 1
   */
  max_tokens?: number
  /**
   * Whether the answer arrives in parts.
   * @default false
   */
  stream?: boolean
  /** Words at which the answer ends. */
  stop_sequences?: string[]
  /**
   * Which of the tools the model may use.
   * @unknown further alternatives
   */
  tool_choice?: unknown
  /**
   * How daring the choice of words is. Ranges from 0.0 to 1.0. Defaults to 1.0.
   * @maximum 1
   * @unknown whether the minimum is 0
   * @stated minimum 0
   * @stated default 1
   */
  temperature?: number
  /** Who the model is meant to be. */
  system?: string
  /**
   * @unknown what is required; the type
   * @inferred array, from the sample of the request
   * @inferred name, from the sample of the request
   * @stated required true
   */
  messages?: {
    /** @unknown the type */
    content?: unknown
    /** @unknown the type */
    role?: unknown
    [k: string]: unknown
  }[]
  /**
   * @unknown further properties; what is required; the type
   * @inferred object, from the sample of the request
   * @inferred name, from the sample of the request
   * @stated required false
   */
  metadata?: unknown
  [k: string]: unknown
}
