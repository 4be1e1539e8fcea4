// Written by docschema 0.1.0; do not edit.
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface NameDescriptionInputSchema_BE787922D97D {
  /**
   * @pattern ^[a-zA-Z0-9_-]{1,128}$
   */
  name: string
  description?: string
  input_schema: TypeDescriptionProperties_4B6A1C371161
  /**
   * Marks the end of a prefix worth caching.
   */
  cache_control?: ({
    type: "ephemeral"
  } | null)
}
