// Written by docschema 0.1.0; do not edit.

export interface ModelRecordingDenoise_550E6B40ACB9 {
  /** The id above */
  model: string
  /** At least ten seconds of one voice */
  recording: unknown
  /** Whether to take out what is behind it */
  denoise?: boolean
}
