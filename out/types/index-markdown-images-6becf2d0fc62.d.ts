// Written by docschema 0.1.0; do not edit.
import type { ObjectList_0F31096376CD } from './object-list-0f31096376cd.js';

export interface IndexMarkdownImages_6BECF2D0FC62 {
  /**
   * @minimum 0
   */
  index: number
  /**
   * The page as markdown.
   */
  markdown: string
  images?: ObjectList_0F31096376CD
  dimensions?: ({
    /**
     * @minimum 0
     */
    dpi: number
    /**
     * @minimum 0
     */
    height: number
    /**
     * @minimum 0
     */
    width: number
  } | null)
}
