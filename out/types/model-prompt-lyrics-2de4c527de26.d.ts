// Written by docschema 0.1.0; do not edit.

export interface ModelPromptLyrics_2DE4C527DE26 {
  model: "minimax/music-2.0"
  /**
   * Style, mood and place.
   * @minLength 10
   * @maxLength 2000
   */
  prompt: string
  /**
   * The words, one line each; `[Verse]` and `[Chorus]` mark the parts.
   * @minLength 10
   * @maxLength 3000
   */
  lyrics: string
  audio_setting?: {
    /** @default 44100 */
    sample_rate?: (16000 | 24000 | 32000 | 44100)
    /** @default 256000 */
    bitrate?: (32000 | 64000 | 128000 | 256000)
    /** @default "mp3" */
    format?: ("mp3" | "wav" | "pcm")
  }
}
