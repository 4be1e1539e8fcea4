// Written by docschema 0.1.0; do not edit.

/** What every failed call returns. */
export interface Error_48B27F9F1A71 {
  error: {
    /** A short machine-readable cause. */
    code?: string
    /** What went wrong, for people. */
    message: string
    /** The field at fault, where there is one. */
    param?: (string | null)
  }
}
