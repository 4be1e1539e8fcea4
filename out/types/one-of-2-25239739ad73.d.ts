// Written by docschema 0.1.0; do not edit.

export type OneOf2_25239739AD73 = ({
  type: "document_url"
  /**
   * @format uri
   */
  document_url: string
  document_name?: (string | null)
} | {
  type: "image_url"
  image_url: (string | {
    /**
     * @format uri
     */
    url: string
    detail?: (string | null)
  })
})
