// Written by docschema 0.1.0; do not edit.
import type { WidthHeight_C51A01DDF161 } from './width-height-c51a01ddf161.js';

export interface ModelPromptNegativePrompt_3E614B465404 {
  model: "stable-diffusion-v35-large"
  prompt: string
  /**
   * What must stay out.
   */
  negative_prompt?: string
  /**
   * A name, or width and height.
   * @default "landscape_4_3"
   */
  image_size?: (WidthHeight_C51A01DDF161 | ("square_hd" | "square" | "portrait_4_3"
    | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"))
  /**
   * @default 40
   * @minimum 1
   * @maximum 50
   */
  num_inference_steps?: number
  /**
   * @default 4.5
   * @maximum 20
   * @exclusiveMinimum 0
   */
  guidance_scale?: number
  seed?: number
  /**
   * @default "png"
   */
  output_format?: ("jpeg" | "png")
  /**
   * @default true
   */
  enable_safety_checker?: boolean
}
