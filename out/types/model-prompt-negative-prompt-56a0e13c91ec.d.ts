// Written by docschema 0.1.0; do not edit.

/**
 * From words alone.
 */
export interface ModelPromptNegativePrompt_56A0E13C91EC {
  model: "kling-video/v1.6/pro/text-to-video"
  /**
   * @maxLength 2500
   */
  prompt: string
  /**
   * @maxLength 2500
   */
  negative_prompt?: string
  /**
   * Seconds.
   * @default "5"
   */
  duration?: ("5" | "10")
  /**
   * @default "16:9"
   */
  aspect_ratio?: ("16:9" | "9:16" | "1:1")
  /**
   * How closely to follow the words.
   * @default 0.5
   * @minimum 0
   * @maximum 1
   */
  cfg_scale?: number
}
