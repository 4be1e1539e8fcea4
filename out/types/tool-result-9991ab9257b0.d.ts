// Written by docschema 0.1.0; do not edit.
import type { OneOf2_53B212DF8DFD } from './one-of-2-53b212df8dfd.js';
import type { Text_9E3F070A394C } from './text-9e3f070a394c.js';

export interface ToolResult_9991AB9257B0 {
  type: "tool_result"
  tool_use_id: string
  /**
   * @default false
   */
  is_error?: boolean
  content?: (string | (Text_9E3F070A394C | {
    type: "image"
    source: OneOf2_53B212DF8DFD
  })[])
}
