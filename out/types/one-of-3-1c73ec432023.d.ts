// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_4829DA0FD036 } from './any-of-2-4829da0fd036.js';
import type { AnyOf2_D78512C0F167 } from './any-of-2-d78512c0f167.js';
import type { AssistantMessage_E672B177A46F } from './assistant-message-e672b177a46f.js';

export type OneOf3_1C73EC432023 = ({
  role: "system"
  content: AnyOf2_D78512C0F167
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
} | {
  role: "user"
  content: AnyOf2_4829DA0FD036
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
} | AssistantMessage_E672B177A46F)
