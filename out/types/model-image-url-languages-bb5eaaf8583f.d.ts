// Written by docschema 0.1.0; do not edit.

export interface ModelImageUrlLanguages_BB5EAAF8583F {
  /** The id above */
  model: string
  /**
   * Where the picture is
   *
   * At most ten megabytes
   */
  image_url: string
  /** Of the tags */
  languages?: string[]
  /** Leave out what is less sure */
  threshold?: number
}
