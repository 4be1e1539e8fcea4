// Written by docschema 0.1.0; do not edit.

export interface ModelPromptImageUrl_9B9734DBDBBE {
  model: "runway-gen3/turbo/image-to-video"
  /** @maxLength 512 */
  prompt?: string
  /** @format uri */
  image_url: string
  /** @format uri */
  last_image_url?: string
  /** @default "16:9" */
  ratio?: ("16:9" | "9:16")
  /** @default 5 */
  duration?: (5 | 10)
  /**
   * @minimum 1
   * @maximum 9999999999
   */
  seed?: number
  /** @default false */
  watermark?: boolean
}
