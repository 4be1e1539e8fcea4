// Written by docschema 0.1.0; do not edit.

export type OneOf2_0ED1A3CCFEB1 = ({
  type: "input_text"
  text: string
} | {
  type: "input_image"
  /**
   * A public link or a data URL.
   */
  image_url?: (string | null)
  file_id?: (string | null)
  /**
   * @default "auto"
   */
  detail?: ("low" | "high" | "auto")
})
