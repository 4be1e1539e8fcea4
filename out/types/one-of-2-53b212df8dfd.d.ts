// Written by docschema 0.1.0; do not edit.

export type OneOf2_53B212DF8DFD = ({
  type: "base64"
  media_type: ("image/jpeg" | "image/png" | "image/gif" | "image/webp")
  data: string
} | {
  type: "url"
  /**
   * @format uri
   */
  url: string
})
