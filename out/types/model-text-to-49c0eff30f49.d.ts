// Written by docschema 0.1.0; do not edit.

/** @inferred operation, from a request sample */
export interface ModelTextTo_49C0EFF30F49 {
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
