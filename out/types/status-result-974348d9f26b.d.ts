// Written by docschema 0.1.0; do not edit.

export interface StatusResult_974348D9F26B {
  status: ("waiting" | "active" | "completed" | "error")
  result?: ({
    metadata?: {
      /** @minimum 0 */
      duration?: number
      /** @minimum 1 */
      channels?: number
    }
    results?: {
      channels?: {
        alternatives?: {
          transcript: string
          /**
           * @minimum 0
           * @maximum 1
           */
          confidence?: number
          words?: {
            word: string
            start: number
            end: number
            speaker?: (number | null)
          }[]
        }[]
      }[]
    }
  } | null)
}
