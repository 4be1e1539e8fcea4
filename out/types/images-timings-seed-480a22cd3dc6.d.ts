// Written by docschema 0.1.0; do not edit.

export interface ImagesTimingsSeed_480A22CD3DC6 {
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
