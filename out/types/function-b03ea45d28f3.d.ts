// Written by docschema 0.1.0; do not edit.

export interface Function_B03EA45D28F3 {
  /**
   * @minimum 0
   */
  index: number
  id?: string
  type?: "function"
  function?: {
    name?: string
    /**
     * The next piece of the JSON text.
     */
    arguments?: string
  }
}
