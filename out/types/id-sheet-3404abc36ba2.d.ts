// Written by docschema 0.1.0; do not edit.

export interface IdSheet_3404ABC36BA2 {
  id: string
  /** @format uri */
  sheet: string
}
