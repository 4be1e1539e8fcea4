// Written by docschema 0.1.0; do not edit.
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

/** Items: A JSON Schema, which may hold further ones. */
export type ObjectList_8B75603EE1CF = TypeDescriptionProperties_4B6A1C371161[]
