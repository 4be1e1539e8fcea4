// Written by docschema 0.1.0; do not edit.

export interface IdStatus_CC33018F1AA5 {
  /** Ask for the result with it. */
  id: string
  status: ("waiting" | "queued" | "generating" | "completed" | "error")
}
