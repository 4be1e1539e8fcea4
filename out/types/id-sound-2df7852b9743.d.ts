// Written by docschema 0.1.0; do not edit.

export interface IdSound_2DF7852B9743 {
  /** What to ask for later. */
  id: string
  sound?: ({
    /** Where the sound is; it stays there for a day. */
    url: string
    /** How long it turned out. */
    seconds?: number
  } | null)
}
