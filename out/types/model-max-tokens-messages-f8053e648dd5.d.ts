// Written by docschema 0.1.0; do not edit.
import type { NameDescriptionInputSchema_BE787922D97D } from './name-description-input-schema-be787922d97d.js';
import type { ObjectList_5F52C278A226 } from './object-list-5f52c278a226.js';
import type { OneOf2_394D221060E5 } from './one-of-2-394d221060e5.js';
import type { OneOf2_FE0496EE9E7B } from './one-of-2-fe0496ee9e7b.js';
import type { Text_9E3F070A394C } from './text-9e3f070a394c.js';

export interface ModelMaxTokensMessages_F8053E648DD5 {
  /**
   * Which model answers.
   */
  model: ("anthropic/claude-sonnet-4.5" | "claude-sonnet-4-5" | "claude-sonnet-4-5-20250929")
  /**
   * The most tokens the answer may have. It must be larger than `thinking.budget_tokens`.
   * @default 32000
   * @minimum 1
   * @maximum 64000
   */
  max_tokens: number
  messages: ObjectList_5F52C278A226
  /**
   * Standing orders.
   */
  system?: (string | Text_9E3F070A394C[])
  /**
   * Higher is freer, lower is steadier. Change this or `top_p`, not both.
   * @default 1
   * @minimum 0
   * @maximum 1
   */
  temperature?: number
  /**
   * An alternative to `temperature`.
   * @minimum 0
   * @maximum 1
   */
  top_p?: number
  /**
   * Keep only this many of the likeliest tokens.
   * @minimum 0
   */
  top_k?: number
  stop_sequences?: string[]
  /**
   * Send the answer piece by piece, as server-sent events.
   * @default false
   */
  stream?: boolean
  metadata?: {
    /**
     * A hash of your user’s id, never a name or an address.
     * @maxLength 256
     */
    user_id?: (string | null)
  }
  thinking?: OneOf2_394D221060E5
  tools?: NameDescriptionInputSchema_BE787922D97D[]
  tool_choice?: OneOf2_FE0496EE9E7B
}
