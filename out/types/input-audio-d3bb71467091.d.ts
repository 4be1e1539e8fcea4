// Written by docschema 0.1.0; do not edit.

export interface InputAudio_D3BB71467091 {
  type: "input_audio"
  input_audio: {
    /**
     * Base64 audio.
     */
    data: string
    format: ("wav" | "mp3")
  }
}
