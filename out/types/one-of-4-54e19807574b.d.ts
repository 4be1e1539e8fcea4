// Written by docschema 0.1.0; do not edit.
import type { FileD1D925605046 } from './file-d1d925605046.js';
import type { ImageUrl2DF17F94ECDA } from './image-url-2df17f94ecda.js';
import type { InputAudioD3BB71467091 } from './input-audio-d3bb71467091.js';
export type OneOf454E19807574B = ({
/**
 * Tells the parts of a message apart.
 */
type: "text"
/**
 * The words themselves.
 */
text: string
} | ImageUrl2DF17F94ECDA | FileD1D925605046 | InputAudioD3BB71467091)
