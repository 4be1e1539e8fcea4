// Written by docschema 0.1.0; do not edit.

export interface ModelTextTo_EC4EDBFF5EB1 {
  /** The id above. */
  model: string
  /** What to translate: one text, or several at once. */
  text: (string | string[])
  /** The language to translate into, as two letters. */
  to: string
  formality?: ("formal" | "informal")
  glossary?: {
    /** How a term is always translated. */
    [k: string]: string
  }
  [k: string]: unknown
}
