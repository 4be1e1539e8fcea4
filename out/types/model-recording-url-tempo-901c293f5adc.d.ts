// Written by docschema 0.1.0; do not edit.

export interface ModelRecordingUrlTempo_901C293F5ADC {
  /** Always aria/transcribe-1. */
  model: string
  /** Where the recording is. */
  recording_url: string
  /** Beats in a minute, where they are known. */
  tempo?: number
  [k: string]: unknown
}
