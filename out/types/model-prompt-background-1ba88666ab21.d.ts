// Written by docschema 0.1.0; do not edit.

export interface ModelPromptBackground_1BA88666AB21 {
  model: "openai/gpt-image-1"
  /** @maxLength 32000 */
  prompt: string
  /** @default "auto" */
  background?: ("transparent" | "opaque" | "auto" | null)
  /** @default "auto" */
  moderation?: ("low" | "auto" | null)
  /**
   * @default 1
   * @minimum 1
   * @maximum 10
   */
  n?: (number | null)
  /**
   * Per cent, for `jpeg` and `webp`.
   * @default 100
   * @minimum 0
   * @maximum 100
   */
  output_compression?: (number | null)
  /** @default "png" */
  output_format?: ("png" | "jpeg" | "webp" | null)
  /** @default "medium" */
  quality?: ("low" | "medium" | "high" | null)
  /** @default "1024x1024" */
  size?: ("1024x1024" | "1024x1536" | "1536x1024")
}
