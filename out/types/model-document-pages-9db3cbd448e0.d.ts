// Written by docschema 0.1.0; do not edit.
import type { OneOf2_25239739AD73 } from './one-of-2-25239739ad73.js';

export interface ModelDocumentPages_9DB3CBD448E0 {
  model: ("mistral/mistral-ocr-latest" | "mistral/mistral-ocr-2505")
  document: OneOf2_25239739AD73
  /**
   * Which pages, from 0: `3`, `0-2`, or a list.
   */
  pages?: (number[] | string | null)
  /**
   * @default false
   */
  include_image_base64?: (boolean | null)
  /**
   * @minimum 0
   */
  image_limit?: (number | null)
  /**
   * @minimum 0
   */
  image_min_size?: (number | null)
}
