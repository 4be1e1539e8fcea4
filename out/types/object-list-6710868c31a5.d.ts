// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_CE13DC814205 } from './assistant-message-ce13dc814205.js';

export type ObjectList_6710868C31A5 = {
  /**
   * @minimum 0
   */
  index: number
  message: AssistantMessage_CE13DC814205
  /**
   * Why the model stopped.
   */
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
}[]
