// Written by docschema 0.1.0; do not edit.
import type { ImageUrl_2DF17F94ECDA } from './image-url-2df17f94ecda.js';

/**
 * Words and media, in order.
 * @minItems 1
 */
export type AnyList_01C4E4C06D85 = ({
  /**
   * Tells the parts of a message apart.
   */
  type: "text"
  /**
   * The words themselves.
   */
  text: string
} | ImageUrl_2DF17F94ECDA)[]
