// Written by docschema 0.1.0; do not edit.

export interface ModelDocumentPages_595850E0FFBC {
  model: ("mistral/mistral-ocr-latest" | "mistral/mistral-ocr-2505")
  document: ({
    type: "document_url"
    /** @format uri */
    document_url: string
    document_name?: (string | null)
  } | {
    type: "image_url"
    image_url: (string | {
      /** @format uri */
      url: string
      detail?: (string | null)
    })
  })
  /** Which pages, from 0: `3`, `0-2`, or a list. */
  pages?: (number[] | string | null)
  /** @default false */
  include_image_base64?: (boolean | null)
  /** @minimum 0 */
  image_limit?: (number | null)
  /** @minimum 0 */
  image_min_size?: (number | null)
}
