// Written by docschema 0.1.0; do not edit.

export interface List_3BDB3FB32C59 {
  object: "list"
  model?: string
  data: {
    object: "embedding"
    /** @minimum 0 */
    index: number
    /** The vector, or its bytes in base64. */
    embedding: (number[] | string)
  }[]
  usage?: ({
    prompt_tokens?: number
    total_tokens?: number
  } | null)
}
