// Written by docschema 0.1.0; do not edit.

export interface Embedding_9F2D15C84D5E {
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
