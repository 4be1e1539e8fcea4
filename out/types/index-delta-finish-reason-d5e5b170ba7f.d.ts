// Written by docschema 0.1.0; do not edit.
import type { Function_B03EA45D28F3 } from './function-b03ea45d28f3.js';

export interface IndexDeltaFinishReason_D5E5B170BA7F {
  /**
   * @minimum 0
   */
  index: number
  delta: {
    role?: "assistant"
    /**
     * The next piece of text.
     */
    content?: (string | null)
    tool_calls?: Function_B03EA45D28F3[]
  }
  finish_reason?: ("stop" | "length" | "tool_calls" | "content_filter" | null)
}
