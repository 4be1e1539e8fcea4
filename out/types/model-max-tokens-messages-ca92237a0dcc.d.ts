// Written by docschema 0.1.0; do not edit.
import type { OneOf5_43797FF78919 } from './one-of-5-43797ff78919.js';
import type { TypeDescriptionProperties_4B6A1C371161 } from './type-description-properties-4b6a1c371161.js';

export interface ModelMaxTokensMessages_CA92237A0DCC {
  /** Which model answers. */
  model: ("anthropic/claude-sonnet-4.5" | "claude-sonnet-4-5" | "claude-sonnet-4-5-20250929")
  /**
   * The most tokens the answer may have. It must be larger than `thinking.budget_tokens`.
   * @default 32000
   * @minimum 1
   * @maximum 64000
   */
  max_tokens: number
  /**
   * The turns so far, oldest first.
   * @minItems 1
   */
  messages: {
    role: ("user" | "assistant")
    content: (string | OneOf5_43797FF78919[])
  }[]
  /** Standing orders. */
  system?: (string | {
    type: "text"
    /** @minLength 1 */
    text: string
    /** Marks the end of a prefix worth caching. */
    cache_control?: ({
      type: "ephemeral"
    } | null)
  }[])
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
  /** Whether the model may think before it answers. */
  thinking?: ({
    type: "enabled"
    /**
     * How many tokens the thoughts may take.
     * @minimum 1024
     */
    budget_tokens: number
  } | {
    type: "disabled"
  })
  tools?: {
    /** @pattern ^[a-zA-Z0-9_-]{1,128}$ */
    name: string
    description?: string
    /** A JSON Schema, which may hold further ones. */
    input_schema: TypeDescriptionProperties_4B6A1C371161
    /** Marks the end of a prefix worth caching. */
    cache_control?: ({
      type: "ephemeral"
    } | null)
  }[]
  tool_choice?: ({
    type: ("auto" | "any" | "none")
    /** @default false */
    disable_parallel_tool_use?: boolean
  } | {
    type: "tool"
    name: string
  })
}
