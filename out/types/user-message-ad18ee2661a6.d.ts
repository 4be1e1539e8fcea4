// Written by docschema 0.1.0; do not edit.

export interface UserMessage_AD18EE2661A6 {
  role: "user"
  /** What the person says. */
  content: (string | ({
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
  })[])
  /** Tells apart several speakers of one role. */
  name?: string
}
