// Written by docschema 0.1.0; do not edit.

export interface IdStatus_2292F9A2D18B {
  id: string
  status: ("queued" | "generating" | "completed" | "error")
}
