// Written by docschema 0.1.0; do not edit.
import type { WidthHeight_C51A01DDF161 } from './width-height-c51a01ddf161.js';

export interface ModelPromptImageSize_9FFAED683285 {
  model: ("flux/dev" | "flux/schnell")
  /**
   * What the picture shows.
   * @maxLength 4000
   */
  prompt: string
  /**
   * A name, or width and height.
   * @default "landscape_4_3"
   */
  image_size?: (WidthHeight_C51A01DDF161 | ("square_hd" | "square" | "portrait_4_3"
    | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"))
  /**
   * @default 1
   * @minimum 1
   * @maximum 4
   */
  num_images?: number
  /**
   * More steps, finer detail, longer wait.
   * @default 28
   * @minimum 1
   * @maximum 50
   */
  num_inference_steps?: number
  /**
   * How closely to follow the words.
   * @default 3.5
   * @minimum 1
   * @maximum 20
   */
  guidance_scale?: number
  /**
   * @minimum 1
   */
  seed?: number
  /**
   * @default true
   */
  enable_safety_checker?: boolean
  /**
   * @default "jpeg"
   */
  output_format?: ("jpeg" | "png")
}
