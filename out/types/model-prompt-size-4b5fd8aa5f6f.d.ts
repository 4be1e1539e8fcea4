// Written by docschema 0.1.0; do not edit.

export interface ModelPromptSize_4B5FD8AA5F6F {
  model: ("bytedance/seedream-3.0" | "bytedance/seedream-4-0-250828")
  /** What the picture shows. */
  prompt: string
  /** @default "1K" */
  size?: ("1K" | "2K" | "4K")
  /**
   * Minus one picks a seed at random.
   * @default -1
   * @minimum -1
   * @maximum 2147483647
   */
  seed?: number
  /** @default "url" */
  response_format?: ("url" | "b64_json")
  /**
   * @default 2.5
   * @minimum 1
   * @maximum 10
   */
  guidance_scale?: number
  /**
   * Writes “AI generated” into a corner.
   * @default false
   */
  watermark?: boolean
  /**
   * Pictures to start from.
   * @maxItems 10
   */
  image_urls?: string[]
}
