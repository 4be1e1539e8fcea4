// Written by docschema 0.1.0; do not edit.

/**
 * Whether the model may think before it answers.
 */
export type OneOf2_394D221060E5 = ({
  type: "enabled"
  /**
   * How many tokens the thoughts may take.
   * @minimum 1024
   */
  budget_tokens: number
} | {
  type: "disabled"
})
