// Written by docschema 0.1.0; do not edit.

export interface ImagesSeedPrompt_36839BA8334B {
  images: {
    /** @format uri */
    url: string
    content_type?: string
  }[]
  seed?: number
  prompt?: string
}
