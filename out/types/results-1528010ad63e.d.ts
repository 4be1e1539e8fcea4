// Written by docschema 0.1.0; do not edit.

/** @unknown what is required */
export interface Results_1528010AD63E {
  /**
   * The texts, in new order
   * @unknown what stands in it
   */
  results?: unknown[]
  [k: string]: unknown
}
