// Written by docschema 0.1.0; do not edit.

/** @minItems 1 */
export type AnyList_99605A2D45C5 = ({
  type?: "message"
  role: ("user" | "system" | "developer" | "assistant")
  content: (string | ({
    type: "input_text"
    text: string
  } | {
    type: "input_image"
    /** A public link or a data URL. */
    image_url?: (string | null)
    file_id?: (string | null)
    /** @default "auto" */
    detail?: ("low" | "high" | "auto")
  })[])
} | {
  type: "function_call_output"
  /** Which call this answers. */
  call_id: string
  /** JSON, as text. */
  output: string
})[]
