// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_289FA4F4E811 } from './assistant-message-289fa4f4e811.js';
import type { MessageDelta_705991745791 } from './message-delta-705991745791.js';
import type { OneOf3_1158CCC738E3 } from './one-of-3-1158ccc738e3.js';
import type { OneOf3_A6CA8A7FFB38 } from './one-of-3-a6ca8a7ffb38.js';

/**
 * One `data:` line of a stream.
 */
export type OneOf6_C9D7A7EF32FE = ({
  type: "message_start"
  message: AssistantMessage_289FA4F4E811
} | {
  type: "content_block_start"
  index: number
  content_block: OneOf3_1158CCC738E3
} | {
  type: "content_block_delta"
  index: number
  delta: OneOf3_A6CA8A7FFB38
} | {
  type: "content_block_stop"
  index: number
} | MessageDelta_705991745791 | {
  type: ("message_stop" | "ping")
})
