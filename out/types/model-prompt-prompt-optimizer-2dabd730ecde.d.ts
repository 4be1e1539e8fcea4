// Written by docschema 0.1.0; do not edit.

export interface ModelPromptPromptOptimizer_2DABD730ECDE {
  model: "minimax/hailuo-02"
  /** @maxLength 2000 */
  prompt: string
  /**
   * Let the provider polish the prompt.
   * @default true
   */
  prompt_optimizer?: boolean
  /** A public link or a data URL. */
  first_frame_image?: string
  /** A public link or a data URL. */
  last_frame_image?: string
  /** @default 6 */
  duration?: (6 | 10)
  /** @default "768P" */
  resolution?: ("768P" | "1080P")
}
