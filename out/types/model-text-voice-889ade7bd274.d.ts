// Written by docschema 0.1.0; do not edit.

export interface ModelTextVoice_889ADE7BD274 {
  model: ("elevenlabs/eleven_multilingual_v2" | "elevenlabs/eleven_turbo_v2_5")
  /**
   * What to read.
   * @maxLength 10000
   */
  text: string
  /** @default "Rachel" */
  voice?: ("Rachel" | "Aria" | "Callum" | "Charlotte" | "Sarah")
  /**
   * Whether numbers are spelt out.
   * @default "auto"
   */
  apply_text_normalization?: ("auto" | "on" | "off")
  next_text?: (string | null)
  previous_text?: (string | null)
  /** @default "mp3_44100_128" */
  output_format?: ("mp3_44100_128" | "mp3_22050_32" | "pcm_16000" | "ulaw_8000")
  /**
   * @minimum 0
   * @maximum 4294967295
   */
  seed?: (number | null)
  voice_settings?: ({
    /**
     * @default 0.5
     * @minimum 0
     * @maximum 1
     */
    stability?: number
    /**
     * @default 0.75
     * @minimum 0
     * @maximum 1
     */
    similarity_boost?: number
    /**
     * @default 0
     * @minimum 0
     * @maximum 1
     */
    style?: number
    /** @default true */
    use_speaker_boost?: boolean
    /**
     * @default 1
     * @minimum 0.7
     * @maximum 1.2
     */
    speed?: number
  } | null)
}
