// Written by docschema 0.1.0; do not edit.

export type OneOf5_43797FF78919 = ({
  type: "text"
  /** @minLength 1 */
  text: string
  /** Marks the end of a prefix worth caching. */
  cache_control?: ({
    type: "ephemeral"
  } | null)
} | {
  type: "image"
  source: ({
    type: "base64"
    media_type: ("image/jpeg" | "image/png" | "image/gif" | "image/webp")
    data: string
  } | {
    type: "url"
    /** @format uri */
    url: string
  })
} | {
  type: "tool_use"
  /** @pattern ^[a-zA-Z0-9_-]+$ */
  id: string
  name: string
  /** What the model hands to the tool. */
  input: Record<string, unknown>
} | {
  type: "tool_result"
  tool_use_id: string
  /** @default false */
  is_error?: boolean
  content?: (string | ({
    type: "text"
    /** @minLength 1 */
    text: string
    /** Marks the end of a prefix worth caching. */
    cache_control?: ({
      type: "ephemeral"
    } | null)
  } | {
    type: "image"
    source: ({
      type: "base64"
      media_type: ("image/jpeg" | "image/png" | "image/gif" | "image/webp")
      data: string
    } | {
      type: "url"
      /** @format uri */
      url: string
    })
  })[])
} | {
  type: "thinking"
  thinking: string
  /** Proves that the thoughts are the model’s own. */
  signature?: string
})
