// Written by docschema 0.1.0; do not edit.
import type { AnyList_01C4E4C06D85 } from './any-list-01c4e4c06d85.js';

export interface UserMessage_AD18EE2661A6 {
  role: "user"
  /**
   * What the person says.
   */
  content: (string | AnyList_01C4E4C06D85)
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
}
