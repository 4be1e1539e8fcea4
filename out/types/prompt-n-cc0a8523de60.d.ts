// Written by docschema 0.1.0; do not edit.

export interface PromptN_CC0A8523DE60 {
  /**
   * @maxLength 400
   */
  prompt: string
  /**
   * @minimum 1
   * @maximum 4
   */
  n?: number
}
