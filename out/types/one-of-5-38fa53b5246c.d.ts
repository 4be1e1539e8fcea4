// Written by docschema 0.1.0; do not edit.
import type { OneOf2_53B212DF8DFD } from './one-of-2-53b212df8dfd.js';
import type { Text_9E3F070A394C } from './text-9e3f070a394c.js';
import type { ToolResult_9991AB9257B0 } from './tool-result-9991ab9257b0.js';
import type { ToolUse_4EAD5E6EE388 } from './tool-use-4ead5e6ee388.js';

export type OneOf5_38FA53B5246C = (Text_9E3F070A394C | {
  type: "image"
  source: OneOf2_53B212DF8DFD
} | ToolUse_4EAD5E6EE388 | ToolResult_9991AB9257B0 | {
  type: "thinking"
  thinking: string
  /**
   * Proves that the thoughts are the model’s own.
   */
  signature?: string
})
