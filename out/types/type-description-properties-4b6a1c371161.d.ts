// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_F55CD4987BC7 } from './any-of-2-f55cd4987bc7.js';
import type { Map_622E7555CBE1 } from './map-622e7555cbe1.js';
import type { Map_775318EBF83B } from './map-775318ebf83b.js';
import type { ObjectList_8B75603EE1CF } from './object-list-8b75603ee1cf.js';

export interface TypeDescriptionProperties_4B6A1C371161 {
  /** One JSON type, or several. */
  type?: (("string" | "number" | "integer" | "boolean" | "object" | "array" | "null") | ("string"
    | "number" | "integer" | "boolean" | "object" | "array" | "null")[])
  /** Told to the model as it is. */
  description?: string
  /** Fields of an object. */
  properties?: Map_622E7555CBE1
  /** Fields that may not be left out. */
  required?: string[]
  /** A JSON Schema, which may hold further ones. */
  items?: TypeDescriptionProperties_4B6A1C371161
  /**
   * The only values allowed.
   * @minItems 1
   */
  enum?: unknown[]
  /** Alternatives. */
  anyOf?: ObjectList_8B75603EE1CF
  additionalProperties?: AnyOf2_F55CD4987BC7
  /** Any JSON value. */
  default?: unknown
  /** Points into `$defs`. */
  $ref?: string
  $defs?: Map_775318EBF83B
}
