// Written by docschema 0.1.0; do not edit.

/**
 * Standing orders for the whole conversation.
 */
export type AnyOf2_D78512C0F167 = (string | {
  /**
   * Tells the parts of a message apart.
   */
  type: "text"
  /**
   * The words themselves.
   */
  text: string
}[])
