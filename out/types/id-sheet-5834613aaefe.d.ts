// Written by docschema 0.1.0; do not edit.

export interface IdSheet_5834613AAEFE {
  id: string
  /** @format uri */
  sheet: string
}
