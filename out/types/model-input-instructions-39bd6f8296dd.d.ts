// Written by docschema 0.1.0; do not edit.

export interface ModelInputInstructions_39BD6F8296DD {
  model: ("openai/gpt-4.1-2025-04-14" | "gpt-4.1-2025-04-14")
  /** A plain prompt, or a list of items. */
  input: (string | ({
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
  })[])
  /** Standing orders, for this call alone. */
  instructions?: (string | null)
  /** Continues an earlier response. */
  previous_response_id?: (string | null)
  /** @minimum 16 */
  max_output_tokens?: (number | null)
  /**
   * Higher is freer, lower is steadier. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   */
  temperature?: (number | null)
  /**
   * Up to sixteen notes of your own.
   * @maxProperties 16
   */
  metadata?: ({
    /** @maxLength 512 */
    [k: string]: string
  } | null)
  /** @default "disabled" */
  truncation?: ("auto" | "disabled" | null)
  /** @default false */
  store?: (boolean | null)
}
