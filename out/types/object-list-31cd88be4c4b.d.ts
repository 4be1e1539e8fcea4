// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_844594E13CA0 } from './assistant-message-844594e13ca0.js';

export type ObjectList_31CD88BE4C4B = {
  /**
   * @minimum 0
   */
  index: number
  message: AssistantMessage_844594E13CA0
  /**
   * Why the model stopped.
   */
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
}[]
