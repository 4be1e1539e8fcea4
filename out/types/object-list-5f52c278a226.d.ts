// Written by docschema 0.1.0; do not edit.
import type { OneOf5_38FA53B5246C } from './one-of-5-38fa53b5246c.js';

/**
 * The turns so far, oldest first.
 * @minItems 1
 */
export type ObjectList_5F52C278A226 = {
  role: ("user" | "assistant")
  content: (string | OneOf5_38FA53B5246C[])
}[]
