// Written by docschema 0.1.0; do not edit.

export interface ModelMessagesTemperature_E703E9F4360B {
  model: "sample/slips-1"
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
}
