// Written by docschema 0.1.0; do not edit.

export interface IdStatus_9644A2DA7F81 {
  /** Ask for the result with it. */
  id: string
  status: ("waiting" | "queued" | "generating" | "completed" | "error")
}
