// Written by docschema 0.1.0; do not edit.

export interface AudioUsage_736B8E7C0AEA {
  audio: {
    /** @format uri */
    url: string
  }
  usage?: ({
    /** @minimum 0 */
    characters?: number
  } | null)
}
