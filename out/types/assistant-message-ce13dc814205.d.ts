// Written by docschema 0.1.0; do not edit.
import type { Function_F89E4DC610A0 } from './function-f89e4dc610a0.js';

export interface AssistantMessage_CE13DC814205 {
  role: "assistant"
  /**
   * The answer.
   */
  content: (string | null)
  /**
   * Filled where the model declined.
   */
  refusal?: (string | null)
  /**
   * The thoughts before the answer, where the model shows them.
   */
  reasoning_content?: (string | null)
  tool_calls?: (Function_F89E4DC610A0[] | null)
}
