// Written by docschema 0.1.0; do not edit.

export type OneOf2_FE0496EE9E7B = ({
  type: ("auto" | "any" | "none")
  /**
   * @default false
   */
  disable_parallel_tool_use?: boolean
} | {
  type: "tool"
  name: string
})
