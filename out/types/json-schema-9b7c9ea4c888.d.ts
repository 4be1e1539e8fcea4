// Written by docschema 0.1.0; do not edit.
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface JsonSchema_9B7C9EA4C888 {
  type: "json_schema"
  json_schema: {
    /**
     * @maxLength 64
     */
    name: string
    schema?: TypeDescriptionProperties_4B6A1C371161
    strict?: (boolean | null)
  }
}
