/** A difference between docschema and the oracle, judged by reading the page. */
interface Verdict {
  /** As the oracle writes it. */
  readonly path: string;
  readonly field: string;
  /** Who is right, and why. */
  readonly verdict: string;
}

export const verdicts: readonly Verdict[] = [];
