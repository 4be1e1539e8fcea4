// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_538347CF4061 } from './assistant-message-538347cf4061.js';

export type ObjectList_AA669F6964BD = {
  /**
   * @minimum 0
   */
  index: number
  message: AssistantMessage_538347CF4061
  /**
   * Why the model stopped.
   */
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
}[]
