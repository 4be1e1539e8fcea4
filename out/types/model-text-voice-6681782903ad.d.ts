// Written by docschema 0.1.0; do not edit.
import type { StabilitySimilarityBoostStyle_B18CCF15FC08 } from './stability-similarity-boost-style-b18ccf15fc08.js';

export interface ModelTextVoice_6681782903AD {
  model: ("elevenlabs/eleven_multilingual_v2" | "elevenlabs/eleven_turbo_v2_5")
  /**
   * What to read.
   * @maxLength 10000
   */
  text: string
  /**
   * @default "Rachel"
   */
  voice?: ("Rachel" | "Aria" | "Callum" | "Charlotte" | "Sarah")
  /**
   * Whether numbers are spelt out.
   * @default "auto"
   */
  apply_text_normalization?: ("auto" | "on" | "off")
  next_text?: (string | null)
  previous_text?: (string | null)
  /**
   * @default "mp3_44100_128"
   */
  output_format?: ("mp3_44100_128" | "mp3_22050_32" | "pcm_16000" | "ulaw_8000")
  /**
   * @minimum 0
   * @maximum 4294967295
   */
  seed?: (number | null)
  voice_settings?: StabilitySimilarityBoostStyle_B18CCF15FC08
}
