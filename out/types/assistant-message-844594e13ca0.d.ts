// Written by docschema 0.1.0; do not edit.
import type { Function_F89E4DC610A0 } from './function-f89e4dc610a0.js';

export interface AssistantMessage_844594E13CA0 {
  role: "assistant"
  /**
   * The answer.
   */
  content: (string | null)
  /**
   * Filled where the model declined.
   */
  refusal?: (string | null)
  tool_calls?: (Function_F89E4DC610A0[] | null)
}
