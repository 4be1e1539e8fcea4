// Written by docschema 0.1.0; do not edit.

export interface GenerationId_D79D88F9DAE6 {
  /** @format uuid */
  generation_id: string
}
