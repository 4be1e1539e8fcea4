// Written by docschema 0.1.0; do not edit.
import type { Function_5F622D9DAC32 } from './function-5f622d9dac32.js';

export interface AssistantMessage_538347CF4061 {
  role: "assistant"
  /**
   * The answer.
   */
  content: (string | null)
  /**
   * Filled where the model declined.
   */
  refusal?: (string | null)
  tool_calls?: (Function_5F622D9DAC32[] | null)
}
