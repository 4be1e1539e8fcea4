// Written by docschema 0.1.0; do not edit.

export interface ModelRecordingDenoise_146FFBED7AED {
  /** The id above */
  model: string
  /** At least ten seconds of one voice */
  recording: unknown
  /** Whether to take out what is behind it */
  denoise?: boolean
}
