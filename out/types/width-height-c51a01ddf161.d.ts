// Written by docschema 0.1.0; do not edit.

/**
 * A size of your own; both sides must divide by 32.
 */
export interface WidthHeight_C51A01DDF161 {
  /**
   * @default 1024
   * @minimum 256
   * @maximum 1440
   * @multipleOf 32
   */
  width: number
  /**
   * @default 768
   * @minimum 256
   * @maximum 1440
   * @multipleOf 32
   */
  height: number
}
