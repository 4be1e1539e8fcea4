// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_CE13DC814205 } from './assistant-message-ce13dc814205.js';
import type { TokenLogprobBytes_718A64F9CC3B } from './token-logprob-bytes-718a64f9cc3b.js';

export interface IndexMessageFinishReason_7243B3678D2C {
  /**
   * @minimum 0
   */
  index: number
  message: AssistantMessage_CE13DC814205
  /**
   * Why the model stopped.
   */
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
  logprobs?: ({
    content?: (TokenLogprobBytes_718A64F9CC3B[] | null)
  } | null)
}
