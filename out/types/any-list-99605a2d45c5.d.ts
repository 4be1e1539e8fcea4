// Written by docschema 0.1.0; do not edit.
import type { Message_C33A267EC58D } from './message-c33a267ec58d.js';

/**
 * @minItems 1
 */
export type AnyList_99605A2D45C5 = (Message_C33A267EC58D | {
  type: "function_call_output"
  /**
   * Which call this answers.
   */
  call_id: string
  /**
   * JSON, as text.
   */
  output: string
})[]
