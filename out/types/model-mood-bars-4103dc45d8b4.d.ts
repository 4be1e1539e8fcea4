// Written by docschema 0.1.0; do not edit.

export interface ModelMoodBars_4103DC45D8B4 {
  model: "aria/compose-1"
  mood: ("bright" | "calm" | "dark")
  /**
   * @default 16
   * @minimum 4
   * @maximum 128
   */
  bars?: number
  /** @maxItems 8 */
  instruments?: string[]
}
