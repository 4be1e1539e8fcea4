// Written by docschema 0.1.0; do not edit.

export interface ToolUse_4EAD5E6EE388 {
  type: "tool_use"
  /**
   * @pattern ^[a-zA-Z0-9_-]+$
   */
  id: string
  name: string
  /**
   * What the model hands to the tool.
   */
  input: Record<string, unknown>
}
