// Written by docschema 0.1.0; do not edit.
import type { TypeDescriptionProperties4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';
/**
 * Alternatives.
 */
export type ObjectList8B75603EE1CF = TypeDescriptionProperties4B6A1C371161[]
