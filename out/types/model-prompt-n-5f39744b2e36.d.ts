// Written by docschema 0.1.0; do not edit.

export interface ModelPromptN_5F39744B2E36 {
  model: "lumen/lumen-2"
  /** @maxLength 400 */
  prompt: string
  /**
   * @minimum 1
   * @maximum 4
   */
  n?: number
}
