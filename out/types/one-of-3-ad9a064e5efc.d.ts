// Written by docschema 0.1.0; do not edit.
import type { JsonSchema_9B7C9EA4C888 } from './json-schema-9b7c9ea4c888.js';

/**
 * Holds the answer to a form.
 */
export type OneOf3_AD9A064E5EFC = ({
  type: "text"
} | {
  type: "json_object"
} | JsonSchema_9B7C9EA4C888)
