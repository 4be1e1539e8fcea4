// Written by docschema 0.1.0; do not edit.

export interface CaptionConfidence_FAB87564D61C {
  caption: string
  /**
   * @minimum 0
   * @maximum 1
   */
  confidence?: number
}
