// Written by docschema 0.1.0; do not edit.

export type OneOf3_1C73EC432023 = ({
  role: "system"
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
  content: (string | {
    /** Tells the parts of a message apart. */
    type: "text"
    /** The words themselves. */
    text: string
  }[])
  /** Tells apart several speakers of one role. */
  name?: string
} | {
  role: "assistant"
  /** What the model said before. */
  content?: (string | {
    type: "text"
    text: string
  }[] | null)
  /** Filled where the model declined. */
  refusal?: (string | null)
})
