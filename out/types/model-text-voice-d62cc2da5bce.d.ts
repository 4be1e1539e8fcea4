// Written by docschema 0.1.0; do not edit.

export interface ModelTextVoice_D62CC2DA5BCE {
  model: ("openai/tts-1" | "openai/tts-1-hd")
  /**
   * @minLength 1
   * @maxLength 4096
   */
  text: string
  voice: ("alloy" | "coral" | "echo" | "fable" | "onyx" | "nova" | "shimmer")
  /** How to say it. */
  style?: (string | null)
  /** @default "mp3" */
  response_format?: ("mp3" | "opus" | "aac" | "flac" | "wav" | "pcm")
  /**
   * @default 1
   * @minimum 0.25
   * @maximum 4
   */
  speed?: number
}
