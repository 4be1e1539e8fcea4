// Written by docschema 0.1.0; do not edit.

export interface ModelMessagesTemperature_6A0320D0653E {
  model: "sample/unsound-1"
  /** @minItems 1 */
  messages: {
    role: ("system" | "user" | "assistant")
    content: string
  }[]
  /**
   * Higher is freer, lower is steadier. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   */
  temperature?: number
  /** A dash where a type was meant. */
  style?: unknown
  /** `required: true` on the field itself. */
  size?: string
  voice?: unknown
  /**
   * The default breaks the bounds.
   * @minimum 1
   * @maximum 50
   */
  steps?: number
  /** The default has the wrong type. */
  speed?: number
  /** The default is not among the values. */
  quality?: ("low" | "high")
}
