// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_844594E13CA0 } from './assistant-message-844594e13ca0.js';
import type { TokenLogprobBytes_718A64F9CC3B } from './token-logprob-bytes-718a64f9cc3b.js';

export interface IndexMessageFinishReason_A95CD38A7DE3 {
  /**
   * @minimum 0
   */
  index: number
  message: AssistantMessage_844594E13CA0
  /**
   * Why the model stopped.
   */
  finish_reason: ("stop" | "length" | "tool_calls" | "content_filter")
  logprobs?: ({
    content?: (TokenLogprobBytes_718A64F9CC3B[] | null)
  } | null)
}
