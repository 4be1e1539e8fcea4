// Written by docschema 0.1.0; do not edit.

export interface IdStatus_87C71C4514E5 {
  id: string
  status: ("queued" | "generating" | "completed" | "error")
}
