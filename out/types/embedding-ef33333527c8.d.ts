// Written by docschema 0.1.0; do not edit.

export interface Embedding_EF33333527C8 {
  object: "embedding"
  /**
   * @minimum 0
   */
  index: number
  /**
   * The vector, or its bytes in base64.
   */
  embedding: (number[] | string)
}
