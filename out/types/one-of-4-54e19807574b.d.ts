// Written by docschema 0.1.0; do not edit.

export type OneOf4_54E19807574B = ({
  /** Tells the parts of a message apart. */
  type: "text"
  /** The words themselves. */
  text: string
} | {
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
} | {
  type: "file"
  file: {
    /** The document as a data URL. */
    file_data?: string
    /**
     * A name for the document.
     * @maxLength 255
     */
    filename?: string
  }
} | {
  type: "input_audio"
  input_audio: {
    /** Base64 audio. */
    data: string
    format: ("wav" | "mp3")
  }
})
