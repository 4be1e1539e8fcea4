// Written by docschema 0.1.0; do not edit.

export interface ModelQueryDocuments_D4E24CBB9A8A {
  /** The id above */
  model: string
  /** The question */
  query: string
  /** The texts */
  documents: {
    /** One of them */
    text: string
    /** To find it again */
    id?: (string | null)
  }[]
  /**
   * In which order they come
   * @default "best"
   */
  order?: ("best" | "original")
  /** How many come back */
  top_n?: number
}
