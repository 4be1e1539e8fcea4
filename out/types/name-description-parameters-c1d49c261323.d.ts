// Written by docschema 0.1.0; do not edit.
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface NameDescriptionParameters_C1D49C261323 {
  /**
   * What the model calls it.
   * @pattern ^[a-zA-Z0-9_-]{1,64}$
   */
  name: string
  /**
   * When and why to call it.
   */
  description?: string
  parameters?: TypeDescriptionProperties_4B6A1C371161
  /**
   * Hold the model to the schema to the letter.
   */
  strict?: (boolean | null)
}
