// Written by docschema 0.1.0; do not edit.

export interface AudioUsage_69121F3F667E {
  audio: {
    /** @format uri */
    url: string
  }
  usage?: ({
    /** @minimum 0 */
    characters?: number
  } | null)
}
