// Written by docschema 0.1.0; do not edit.

export interface TokenLogprobBytes_718A64F9CC3B {
  token: string
  /**
   * @maximum 0
   */
  logprob: number
  bytes?: (number[] | null)
  top_logprobs?: {
    token: string
    /**
     * @maximum 0
     */
    logprob: number
  }[]
}
