// Written by docschema 0.1.0; do not edit.
import type { AnyList_C061C41D4DB3 } from './any-list-c061c41d4db3.js';

export interface ModelMaxTokensStream_691FCA634A83 {
  model: unknown
  /**
   * The most tokens that an answer may have.
   * @default 512
   * @minimum 1
   */
  max_tokens?: number
  /**
   * Whether the answer arrives in parts.
   * @default false
   */
  stream?: boolean
  /**
   * Words at which the answer ends.
   */
  stop_sequences?: string[]
  /**
   * Which of the tools the model may use.
   */
  tool_choice?: unknown
  /**
   * How daring the choice of words is. Ranges from 0.0 to 1.0. Defaults to 1.0.
   * @maximum 1
   */
  temperature?: number
  /**
   * Who the model is meant to be.
   */
  system?: string
  messages?: AnyList_C061C41D4DB3
  metadata?: (Record<string, unknown> | null)
  [k: string]: unknown
}
