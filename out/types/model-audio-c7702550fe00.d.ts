// Written by docschema 0.1.0; do not edit.

export interface ModelAudio_C7702550FE00 {
  model: ("#g1_whisper-tiny" | "#g1_whisper-small" | "#g1_whisper-medium")
  /** The recording. */
  audio: unknown
}
