// Written by docschema 0.1.0; do not edit.

export interface ImagesSeedPrompt_2D2CBBF394E4 {
  images: {
    /** @format uri */
    url: string
    content_type?: string
  }[]
  seed?: number
  prompt?: string
}
