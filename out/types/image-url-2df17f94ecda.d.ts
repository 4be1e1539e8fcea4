// Written by docschema 0.1.0; do not edit.

export interface ImageUrl_2DF17F94ECDA {
  type: "image_url"
  image_url: {
    /**
     * A public link, or a data URL with base64 content.
     * @format uri
     */
    url: string
    /**
     * How closely the model looks at the picture.
     * @default "auto"
     */
    detail?: ("low" | "high" | "auto")
  }
}
