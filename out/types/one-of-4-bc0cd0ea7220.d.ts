// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_126558E61D19 } from './any-of-2-126558e61d19.js';
import type { AnyOf2_2AB3E6A9DD45 } from './any-of-2-2ab3e6a9dd45.js';
import type { AnyOf2_551B71225FD0 } from './any-of-2-551b71225fd0.js';
import type { AnyOf2_8AEAD28BFB02 } from './any-of-2-8aead28bfb02.js';
import type { Function_5F622D9DAC32 } from './function-5f622d9dac32.js';

export type OneOf4_BC0CD0EA7220 = ({
  role: "system"
  content: AnyOf2_551B71225FD0
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
} | {
  role: "user"
  content: AnyOf2_8AEAD28BFB02
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
} | {
  role: "assistant"
  content?: AnyOf2_126558E61D19
  /**
   * Filled where the model declined.
   */
  refusal?: (string | null)
  tool_calls?: Function_5F622D9DAC32[]
} | {
  role: "tool"
  content: AnyOf2_2AB3E6A9DD45
  /**
   * The id of the call this answers.
   */
  tool_call_id: string
})
