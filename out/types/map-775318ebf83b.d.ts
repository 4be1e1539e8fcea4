// Written by docschema 0.1.0; do not edit.
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface Map_775318EBF83B {
  /** A JSON Schema, which may hold further ones. */
  [k: string]: TypeDescriptionProperties_4B6A1C371161
}
