// Written by docschema 0.1.0; do not edit.

export type OneOf4_1ACEDA5236CC = ({
  role: ("system" | "developer")
  /** Standing orders for the whole conversation. */
  content: (string | {
    /** Tells the parts of a message apart. */
    type: "text"
    /** The words themselves. */
    text: string
  }[])
  /** Tells apart several speakers of one role. */
  name?: string
} | {
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
} | {
  role: "assistant"
  /** What the model said before; may be null where it asked for tools. */
  content?: ((string | null) | {
    /** Tells the parts of a message apart. */
    type: "text"
    /** The words themselves. */
    text: string
  }[])
  /** Filled where the model declined. */
  refusal?: (string | null)
  tool_calls?: {
    /** Repeat it in the message that answers the call. */
    id: string
    type: "function"
    function: {
      name: string
      /** JSON, as text. */
      arguments: string
    }
  }[]
} | {
  role: "tool"
  /** What your function returned. */
  content: (string | {
    /** Tells the parts of a message apart. */
    type: "text"
    /** The words themselves. */
    text: string
  }[])
  /** The id of the call this answers. */
  tool_call_id: string
})
