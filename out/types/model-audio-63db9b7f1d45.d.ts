// Written by docschema 0.1.0; do not edit.

export interface ModelAudio_63DB9B7F1D45 {
  model: ("#g1_whisper-tiny" | "#g1_whisper-small" | "#g1_whisper-medium")
  /** The recording. */
  audio: unknown
}
