// Written by docschema 0.1.0; do not edit.

export type OneOf2_CAF37CCBD471 = ({
  model: "kling-video/v1.6/pro/text-to-video"
  /** @maxLength 2500 */
  prompt: string
  /** @maxLength 2500 */
  negative_prompt?: string
  /**
   * Seconds.
   * @default "5"
   */
  duration?: ("5" | "10")
  /** @default "16:9" */
  aspect_ratio?: ("16:9" | "9:16" | "1:1")
  /**
   * How closely to follow the words.
   * @default 0.5
   * @minimum 0
   * @maximum 1
   */
  cfg_scale?: number
} | {
  model: "kling-video/v1.6/pro/image-to-video"
  /** @maxLength 2500 */
  prompt: string
  /** @format uri */
  image_url: string
  /**
   * The last frame.
   * @format uri
   */
  tail_image_url?: (string | null)
  /** @default "5" */
  duration?: ("5" | "10")
  /**
   * @default 0.5
   * @minimum 0
   * @maximum 1
   */
  cfg_scale?: number
  camera_control?: ("down_back" | "forward_up" | "right_turn_forward" | "left_turn_forward")
})
