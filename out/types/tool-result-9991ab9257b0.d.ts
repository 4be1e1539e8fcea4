// Written by docschema 0.1.0; do not edit.

export interface ToolResult_9991AB9257B0 {
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
}
