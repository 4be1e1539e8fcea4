// Written by docschema 0.1.0; do not edit.

export type OneOf3_A6CA8A7FFB38 = ({
  type: "text_delta"
  text: string
} | {
  type: "thinking_delta"
  thinking: string
} | {
  type: "input_json_delta"
  partial_json: string
})
