// Written by docschema 0.1.0; do not edit.
import type { AnyOf2_00CF89026E74 } from './any-of-2-00cf89026e74.js';
import type { AnyOf2_15B64BE1B1EF } from './any-of-2-15b64be1b1ef.js';
import type { AnyOf2_D78512C0F167 } from './any-of-2-d78512c0f167.js';
import type { Function_F89E4DC610A0 } from './function-f89e4dc610a0.js';
import type { UserMessage_D9C1A69EA281 } from './user-message-d9c1a69ea281.js';

export type OneOf4_CD9B0D549979 = ({
  role: ("system" | "developer")
  content: AnyOf2_D78512C0F167
  /**
   * Tells apart several speakers of one role.
   */
  name?: string
} | UserMessage_D9C1A69EA281 | {
  role: "assistant"
  content?: AnyOf2_15B64BE1B1EF
  /**
   * Filled where the model declined.
   */
  refusal?: (string | null)
  tool_calls?: Function_F89E4DC610A0[]
} | {
  role: "tool"
  content: AnyOf2_00CF89026E74
  /**
   * The id of the call this answers.
   */
  tool_call_id: string
})
