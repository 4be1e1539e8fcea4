// Written by docschema 0.1.0; do not edit.

/**
 * What your function returned.
 */
export type AnyOf2_2AB3E6A9DD45 = (string | {
  /**
   * Tells the parts of a message apart.
   */
  type: "text"
  /**
   * The words themselves.
   */
  text: string
}[])
