// Written by docschema 0.1.0; do not edit.

export interface ModelPromptAspectRatio_DF04648D40D9 {
  model: ("google/veo3" | "veo3")
  prompt: string
  /** @default "16:9" */
  aspect_ratio?: ("16:9" | "9:16")
  /** @default 8 */
  duration?: 8
  negative_prompt?: string
  /**
   * @minimum 0
   * @maximum 4294967295
   */
  seed?: number
  /** @default true */
  generate_audio?: boolean
  /** @default true */
  enhance_prompt?: boolean
}
