// Written by docschema 0.1.0; do not edit.

export interface Text_9E3F070A394C {
  type: "text"
  /**
   * @minLength 1
   */
  text: string
  /**
   * Marks the end of a prefix worth caching.
   */
  cache_control?: ({
    type: "ephemeral"
  } | null)
}
