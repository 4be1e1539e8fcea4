// Written by docschema 0.1.0; do not edit.
import type { Function_84968347C685 } from './function-84968347c685.js';

export interface IndexDeltaFinishReason_7873F5AB6730 {
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
    tool_calls?: Function_84968347C685[]
  }
  finish_reason?: ("stop" | "length" | "tool_calls" | "content_filter" | null)
}
