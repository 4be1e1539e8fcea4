// Written by docschema 0.1.0; do not edit.

export interface ModelUrlLanguage_794D00448312 {
  model: ("#g1_whisper-tiny" | "#g1_whisper-small" | "#g1_whisper-medium")
  /**
   * A public link to the recording.
   * @format uri
   */
  url: string
  /** BCP 47, such as `en`. */
  language?: string
  detect_language?: (boolean | null)
  /** Tell the speakers apart. */
  diarize?: (boolean | null)
  punctuate?: (boolean | null)
  smart_format?: (boolean | null)
  keywords?: (string | null)
}
