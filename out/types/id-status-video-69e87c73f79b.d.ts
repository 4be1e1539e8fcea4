// Written by docschema 0.1.0; do not edit.

export interface IdStatusVideo_69E87C73F79B {
  id: string
  status: ("queued" | "generating" | "completed" | "error")
  video?: (string[] | null)
}
