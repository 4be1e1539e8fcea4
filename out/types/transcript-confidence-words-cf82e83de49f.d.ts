// Written by docschema 0.1.0; do not edit.

export interface TranscriptConfidenceWords_CF82E83DE49F {
  transcript: string
  /**
   * @minimum 0
   * @maximum 1
   */
  confidence?: number
  words?: {
    word: string
    start: number
    end: number
    speaker?: (number | null)
  }[]
}
