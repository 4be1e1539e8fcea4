// Written by docschema 0.1.0; do not edit.

export interface ModelImageMask_8791DF247BC0 {
  model: "openai/gpt-image-1"
  /** One picture, or up to sixteen. */
  image: unknown
  /** A PNG whose clear parts mark what may change. */
  mask?: unknown
  /** @maxLength 32000 */
  prompt: string
  /**
   * @default 1
   * @minimum 1
   * @maximum 10
   */
  n?: number
  /** @default "1024x1024" */
  size?: ("1024x1024" | "1024x1536" | "1536x1024")
}
