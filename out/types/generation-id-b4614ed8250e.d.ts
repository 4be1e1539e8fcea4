// Written by docschema 0.1.0; do not edit.

export interface GenerationId_B4614ED8250E {
  /** @format uuid */
  generation_id: string
}
