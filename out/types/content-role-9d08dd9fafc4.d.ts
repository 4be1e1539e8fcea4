// Written by docschema 0.1.0; do not edit.

export interface ContentRole_9D08DD9FAFC4 {
  content?: unknown
  role?: unknown
  [k: string]: unknown
}
