// Written by docschema 0.1.0; do not edit.

/**
 * What the person says.
 */
export type AnyOf2_8AEAD28BFB02 = (string | {
  /**
   * Tells the parts of a message apart.
   */
  type: "text"
  /**
   * The words themselves.
   */
  text: string
}[])
