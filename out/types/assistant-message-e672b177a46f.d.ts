// Written by docschema 0.1.0; do not edit.

export interface AssistantMessage_E672B177A46F {
  role: "assistant"
  /**
   * What the model said before.
   */
  content?: (string | {
    type: "text"
    text: string
  }[] | null)
  /**
   * Filled where the model declined.
   */
  refusal?: (string | null)
}
