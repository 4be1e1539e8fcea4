// Written by docschema 0.1.0; do not edit.

/**
 * @unknown further properties; the type
 * @inferred object, from its properties
 */
export interface TrainLeavesTrack_20802199B6B4 {
  /**
   * What it is called.
   * @minLength 2
   * @maxLength 12
   */
  train: string
  /**
   * When it leaves.
   * @format date-time
   */
  leaves: string
  /** From where. */
  track?: (number | string)
  [k: string]: unknown
}
