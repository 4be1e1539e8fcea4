// Written by docschema 0.1.0; do not edit.

/**
 * Whether the model may, must or must not ask for a tool.
 */
export type AnyOf2_8A46A8C51C54 = (("none" | "auto" | "required") | {
  type: "function"
  function: {
    name: string
  }
})
