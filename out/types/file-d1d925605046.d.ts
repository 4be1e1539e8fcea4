// Written by docschema 0.1.0; do not edit.

export interface File_D1D925605046 {
  type: "file"
  file: {
    /**
     * The document as a data URL.
     */
    file_data?: string
    /**
     * A name for the document.
     * @maxLength 255
     */
    filename?: string
  }
}
