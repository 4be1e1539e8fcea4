// Written by docschema 0.1.0; do not edit.
import type { AssistantMessage_0A7744296F2E } from './assistant-message-0a7744296f2e.js';

export interface Response_BD67A20601F6 {
  id: string
  object: "response"
  created_at?: number
  status: ("completed" | "failed" | "in_progress" | "incomplete")
  model?: string
  output: AssistantMessage_0A7744296F2E[]
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
