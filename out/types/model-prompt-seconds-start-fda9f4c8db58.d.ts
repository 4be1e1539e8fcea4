// Written by docschema 0.1.0; do not edit.

export interface ModelPromptSecondsStart_FDA9F4C8DB58 {
  model: "stable-audio"
  prompt: string
  /**
   * @minimum 1
   * @maximum 47
   */
  seconds_start?: number
  /**
   * @default 30
   * @minimum 1
   * @maximum 47
   */
  seconds_total?: number
  /**
   * @default 100
   * @minimum 1
   * @maximum 1000
   */
  steps?: number
}
