// Written by docschema 0.1.0; do not edit.

export interface Response_C350973CF732 {
  id: string
  object: "response"
  created_at?: number
  status: ("completed" | "failed" | "in_progress" | "incomplete")
  model?: string
  output: {
    id?: string
    type: "message"
    role: "assistant"
    status?: ("completed" | "incomplete")
    content: {
      type: "output_text"
      text: string
      annotations?: Record<string, unknown>[]
    }[]
  }[]
  incomplete_details?: ({
    reason?: string
  } | null)
  error?: ({
    code?: string
    message?: string
  } | null)
  usage?: {
    input_tokens?: number
    output_tokens?: number
    total_tokens?: number
  }
}
