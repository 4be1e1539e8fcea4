// Written by docschema 0.1.0; do not edit.

export interface IdStatusVideo_AFAF810E60CE {
  id: string
  status: ("waiting" | "queued" | "generating" | "completed" | "error")
  video?: ({
    /** @format uri */
    url: string
    duration?: number
  } | null)
  error?: ({
    name?: string
    message?: string
  } | null)
  meta?: ({
    usage?: {
      credits_used?: number
    }
  } | null)
}
