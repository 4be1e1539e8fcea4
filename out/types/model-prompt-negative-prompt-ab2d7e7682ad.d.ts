// Written by docschema 0.1.0; do not edit.

export interface ModelPromptNegativePrompt_AB2D7E7682AD {
  model: "stable-diffusion-v35-large"
  prompt: string
  /** What must stay out. */
  negative_prompt?: string
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
  /** @default "png" */
  output_format?: ("jpeg" | "png")
  /** @default true */
  enable_safety_checker?: boolean
}
