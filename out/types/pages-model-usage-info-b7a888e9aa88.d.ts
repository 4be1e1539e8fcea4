// Written by docschema 0.1.0; do not edit.
import type { IndexMarkdownImages_6BECF2D0FC62 } from './index-markdown-images-6becf2d0fc62.js';

export interface PagesModelUsageInfo_B7A888E9AA88 {
  pages: IndexMarkdownImages_6BECF2D0FC62[]
  model: string
  usage_info: {
    /**
     * @minimum 0
     */
    pages_processed: number
    doc_size_bytes?: (number | null)
  }
}
