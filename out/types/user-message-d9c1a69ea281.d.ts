// Written by docschema 0.1.0; do not edit.
import type { AnyList_514DAF6CE77E } from './any-list-514daf6ce77e.js';

export interface UserMessage_D9C1A69EA281 {
  role: "user"
  /**
   * What the person says.
   */
  content: (string | AnyList_514DAF6CE77E)
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
}
