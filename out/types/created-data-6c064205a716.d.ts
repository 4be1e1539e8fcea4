// Written by docschema 0.1.0; do not edit.

export interface CreatedData_6C064205A716 {
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
