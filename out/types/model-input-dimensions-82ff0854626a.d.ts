// Written by docschema 0.1.0; do not edit.

export interface ModelInputDimensions_82FF0854626A {
  model: ("text-embedding-3-small" | "text-embedding-3-large")
  /** One text, or a list of them. */
  input: (string | string[])
  /**
   * Cuts the vector to this length.
   * @minimum 1
   * @maximum 3072
   */
  dimensions?: (number | null)
  /** @default "float" */
  encoding_format?: ("float" | "base64")
  user?: (string | null)
}
