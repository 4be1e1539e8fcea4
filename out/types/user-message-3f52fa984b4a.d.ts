// Written by docschema 0.1.0; do not edit.
import type { OneOf4_54E19807574B } from './one-of-4-54e19807574b.js';

export interface UserMessage_3F52FA984B4A {
  role: "user"
  /**
   * What the person says.
   */
  content: (string | OneOf4_54E19807574B[])
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
}
