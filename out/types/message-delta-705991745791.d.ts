// Written by docschema 0.1.0; do not edit.

export interface MessageDelta_705991745791 {
  type: "message_delta"
  delta: {
    stop_reason?: (string | null)
    stop_sequence?: (string | null)
  }
  usage?: {
    output_tokens?: number
  }
}
