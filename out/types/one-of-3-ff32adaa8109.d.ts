// Written by docschema 0.1.0; do not edit.
import type { JsonSchema_DCA376A591BC } from './json-schema-dca376a591bc.js';

/**
 * Holds the answer to a form.
 */
export type OneOf3_FF32ADAA8109 = ({
  type: "text"
} | {
  type: "json_object"
} | JsonSchema_DCA376A591BC)
