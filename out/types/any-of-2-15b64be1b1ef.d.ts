// Written by docschema 0.1.0; do not edit.

/**
 * What the model said before; may be null where it asked for tools.
 */
export type AnyOf2_15B64BE1B1EF = ((string | null) | {
  /**
   * Tells the parts of a message apart.
   */
  type: "text"
  /**
   * The words themselves.
   */
  text: string
}[])
