// Written by docschema 0.1.0; do not edit.

export interface AssistantMessage_0A7744296F2E {
  id?: string
  type: "message"
  role: "assistant"
  status?: ("completed" | "incomplete")
  content: {
    type: "output_text"
    text: string
    annotations?: Record<string, unknown>[]
  }[]
}
