// Written by docschema 0.1.0; do not edit.

export type StabilitySimilarityBoostStyle_B18CCF15FC08 = ({
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
  /**
   * @default true
   */
  use_speaker_boost?: boolean
  /**
   * @default 1
   * @minimum 0.7
   * @maximum 1.2
   */
  speed?: number
} | null)
