// Written by docschema 0.1.0; do not edit.
import type { File_D1D925605046 } from './file-d1d925605046.js';
import type { ImageUrl_2DF17F94ECDA } from './image-url-2df17f94ecda.js';

/**
 * Words and media, in order.
 * @minItems 1
 */
export type AnyList_514DAF6CE77E = ({
  /**
   * Tells the parts of a message apart.
   */
  type: "text"
  /**
   * The words themselves.
   */
  text: string
} | ImageUrl_2DF17F94ECDA | File_D1D925605046)[]
