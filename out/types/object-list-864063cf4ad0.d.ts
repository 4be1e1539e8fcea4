// Written by docschema 0.1.0; do not edit.
import type { NameDescriptionParameters_C1D49C261323 } from './name-description-parameters-c1d49c261323.js';

/**
 * Functions the model may ask for.
 * @maxItems 128
 *
 * Items: A function of yours that the model may ask for.
 */
export type ObjectList_864063CF4AD0 = {
  type: "function"
  function: NameDescriptionParameters_C1D49C261323
}[]
