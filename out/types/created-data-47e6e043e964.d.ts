// Written by docschema 0.1.0; do not edit.

export interface CreatedData_47E6E043E964 {
  /** Seconds since 1970. */
  created?: number
  data: {
    /**
     * Where the picture lies for the next 24 hours.
     * @format uri
     */
    url?: (string | null)
    /** The picture itself, in base64. */
    b64_json?: (string | null)
    size?: string
  }[]
}
