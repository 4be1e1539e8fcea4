// Written by docschema 0.1.0; do not edit.

export interface PagesModelUsageInfo_B8F0A2F959B8 {
  pages: {
    /** @minimum 0 */
    index: number
    /** The page as markdown. */
    markdown: string
    images?: {
      id: string
      top_left_x?: (number | null)
      top_left_y?: (number | null)
      bottom_right_x?: (number | null)
      bottom_right_y?: (number | null)
      image_base64?: (string | null)
    }[]
    dimensions?: ({
      /** @minimum 0 */
      dpi: number
      /** @minimum 0 */
      height: number
      /** @minimum 0 */
      width: number
    } | null)
  }[]
  model: string
  usage_info: {
    /** @minimum 0 */
    pages_processed: number
    doc_size_bytes?: (number | null)
  }
}
