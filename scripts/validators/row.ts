/** One line of what a proof prints. */
export interface Row {
  readonly check: string;
  readonly result: string;
  readonly passed: boolean;
  readonly notes?: readonly string[];
}
