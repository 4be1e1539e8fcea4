// Written by docschema 0.1.0; do not edit.

/**
 * Text you expect in the answer, which makes small edits much faster.
 */
export type Content_E7F4B738855E = ({
  type: "content"
  content: (string | {
    /**
     * Tells the parts of a message apart.
     */
    type: "text"
    /**
     * The words themselves.
     */
    text: string
  }[])
} | null)
