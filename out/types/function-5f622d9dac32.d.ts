// Written by docschema 0.1.0; do not edit.

export interface Function_5F622D9DAC32 {
  /**
   * Repeat it in the message that answers the call.
   */
  id: string
  type: "function"
  function: {
    name: string
    /**
     * JSON, as text.
     */
    arguments: string
  }
}
