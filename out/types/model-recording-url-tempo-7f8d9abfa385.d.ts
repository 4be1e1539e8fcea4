// Written by docschema 0.1.0; do not edit.

/** @inferred operation, from a request sample */
export interface ModelRecordingUrlTempo_7F8D9ABFA385 {
  /** Always aria/transcribe-1. */
  model: string
  /** Where the recording is. */
  recording_url: string
  /** Beats in a minute, where they are known. */
  tempo?: number
  [k: string]: unknown
}
