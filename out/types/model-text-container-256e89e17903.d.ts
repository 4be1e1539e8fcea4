// Written by docschema 0.1.0; do not edit.

export interface ModelTextContainer_256E89E17903 {
  model: ("#g1_aura-asteria-en" | "#g1_aura-luna-en" | "#g1_aura-stella-en" | "#g1_aura-orion-en")
  /**
   * What to read.
   * @minLength 1
   * @maxLength 2000
   */
  text: string
  container?: ("none" | "wav" | "ogg")
  encoding?: ("linear16" | "mulaw" | "alaw" | "mp3" | "opus" | "flac" | "aac")
  /**
   * Hertz, as text.
   * @pattern ^[0-9]+$
   */
  sample_rate?: string
}
