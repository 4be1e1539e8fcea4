// Written by docschema 0.1.0; do not edit.

export interface JsonSchema_DCA376A591BC {
  type: "json_schema"
  json_schema: {
    /**
     * @maxLength 64
     */
    name: string
    /**
     * A JSON Schema.
     */
    schema?: Record<string, unknown>
    strict?: (boolean | null)
  }
}
