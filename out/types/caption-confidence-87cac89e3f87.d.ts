// Written by docschema 0.1.0; do not edit.

export interface CaptionConfidence_87CAC89E3F87 {
  caption: string
  /**
   * @minimum 0
   * @maximum 1
   */
  confidence?: number
}
