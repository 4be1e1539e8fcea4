// Written by docschema 0.1.0; do not edit.

export interface ImagesTimingsSeed_BC59BE48C3CC {
  images: {
    /** @format uri */
    url: string
    width?: number
    height?: number
    content_type?: string
  }[]
  timings?: {
    inference?: number
  }
  seed?: number
  has_nsfw_concepts?: boolean[]
  prompt?: string
}
