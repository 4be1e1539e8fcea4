// Written by docschema 0.1.0; do not edit.

export interface IdStatusVideo_7DC3C747F1EE {
  id: string
  status: ("queued" | "generating" | "completed" | "error")
  video?: (string[] | null)
}
