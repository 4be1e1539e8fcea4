// Written by docschema 0.1.0; do not edit.

export interface ModelPromptSeconds_E2B8156B4FD7 {
  /** The id above. */
  model: "relay/foley-1"
  /** What makes the sound, and where: gravel under boots, a door in an empty house. */
  prompt: string
  /**
   * How long the sound is.
   * @default 4
   * @minimum 0.5
   * @maximum 22
   */
  seconds?: number
  /**
   * Whether its end fits its start.
   * @default false
   */
  loop?: boolean
  /**
   * Words to find it by.
   * @maxItems 8
   */
  tags?: string[]
  /** How the sound is delivered. */
  output?: {
    /**
     * The kind of file.
     * @default "mp3"
     */
    container?: ("wav" | "mp3" | "ogg")
    /**
     * Samples per second.
     * @default 44100
     */
    rate?: (22050 | 44100 | 48000)
  }
  callback?: {
    /** Is called when the sound is there. */
    url?: string
  }
}
