// Written by docschema 0.1.0; do not edit.

export interface Results_582DB62BEE55 {
  /**
   * The texts, in new order
   * @unknown what stands in it
   */
  results?: unknown[]
  [k: string]: unknown
}
