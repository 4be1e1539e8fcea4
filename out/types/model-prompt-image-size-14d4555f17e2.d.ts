// Written by docschema 0.1.0; do not edit.

export interface ModelPromptImageSize_14D4555F17E2 {
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
  image_size?: ({
    /**
     * @default 1024
     * @minimum 256
     * @maximum 1440
     * @multipleOf 32
     */
    width: number
    /**
     * @default 768
     * @minimum 256
     * @maximum 1440
     * @multipleOf 32
     */
    height: number
  } | ("square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3"
    | "landscape_16_9"))
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
  /** @minimum 1 */
  seed?: number
  /** @default true */
  enable_safety_checker?: boolean
  /** @default "jpeg" */
  output_format?: ("jpeg" | "png")
}
