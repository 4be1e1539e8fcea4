// Written by docschema 0.1.0; do not edit.

export interface ModelInputInputType_37FFCE049EA4 {
  model: "voyage-law-2"
  /** One text, or a list of them. */
  input: (string | string[])
  input_type?: ("document" | "query" | null)
  /** @default true */
  truncation?: (boolean | null)
  /** @default "float" */
  output_dtype?: ("float" | "int8" | "uint8" | "binary" | "ubinary")
}
