// Written by docschema 0.1.0; do not edit.

export interface IdStatusAudioFile_7505CC19B831 {
  id: string
  status: ("queued" | "generating" | "completed" | "error")
  audio_file?: ({
    /** @format uri */
    url: string
  } | null)
  error?: ({
    message?: string
  } | null)
}
