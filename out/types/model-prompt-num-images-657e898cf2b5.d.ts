// Written by docschema 0.1.0; do not edit.

export interface ModelPromptNumImages_657E898CF2B5 {
  /**
   * @unknown the possible values
   * @stated enum ["relay/train-pictures"]
   */
  model: string
  /**
   * What the picture shows.
   * @maxLength 900
   */
  prompt: string
  /**
   * How many pictures are drawn.
   * @default 1
   * @minimum 1
   * @maximum 4
   */
  num_images?: number
  /**
   * The same seed draws the same picture.
   * @minimum 1
   */
  seed?: number
  /**
   * How the picture is stored.
   * @default "jpeg"
   * @unknown the possible values
   */
  output_format?: string
  /**
   * Whether pictures are looked at before they are sent.
   * @default true
   */
  enable_safety_checker?: boolean
  [k: string]: unknown
}
