// Written by docschema 0.1.0; do not edit.

export interface Error_73D55569C2D6 {
  error: {
    /** A short machine-readable cause. */
    code?: string
    /** What went wrong, for people. */
    message: string
    /** The field at fault, where there is one. */
    param?: (string | null)
  }
}
