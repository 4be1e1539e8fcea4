// Written by docschema 0.1.0; do not edit.

export interface CodeMessageParam_B2FC6D5DA50D {
  /**
   * A short machine-readable cause.
   */
  code?: string
  /**
   * What went wrong, for people.
   */
  message: string
  /**
   * The field at fault, where there is one.
   */
  param?: (string | null)
}
