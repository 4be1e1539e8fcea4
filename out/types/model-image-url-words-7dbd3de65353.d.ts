// Written by docschema 0.1.0; do not edit.

export interface ModelImageUrlWords_7DBD3DE65353 {
  model: "relay/caption-2"
  /** Where the image can be had. */
  image_url: string
  /**
   * About how many words the caption has.
   * @default 20
   * @minimum 3
   * @maximum 60
   */
  words?: number
  /** Two letters; the language of the caller when left out. */
  language?: (string | null)
}
