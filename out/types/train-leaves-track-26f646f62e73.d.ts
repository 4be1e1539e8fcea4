// Written by docschema 0.1.0; do not edit.

export interface TrainLeavesTrack_26F646F62E73 {
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
