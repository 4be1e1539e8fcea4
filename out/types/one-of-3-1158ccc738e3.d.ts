// Written by docschema 0.1.0; do not edit.
import type { ToolUse_4EAD5E6EE388 } from './tool-use-4ead5e6ee388.js';

export type OneOf3_1158CCC738E3 = ({
  type: "text"
  text: string
} | {
  type: "thinking"
  thinking: string
  /**
   * Proves that the thoughts are the model’s own.
   */
  signature?: string
} | ToolUse_4EAD5E6EE388)
