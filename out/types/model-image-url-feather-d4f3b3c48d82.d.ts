// Written by docschema 0.1.0; do not edit.

export interface ModelImageUrlFeather_D4F3B3C48D82 {
  /** The id above */
  model: string
  /** Where the picture is */
  image_url: string
  /** Over how many pixels the edge is blurred */
  feather?: number
  /** What is to stay in the picture, such as person or shadow */
  keep?: string[]
}
