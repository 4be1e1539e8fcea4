/** Times of two functions on the same values. */
export interface Comparison {
  /** Nanoseconds per value. */
  readonly ours: number;
  readonly theirs: number;
  /** How many times faster ours is. */
  readonly ratio: number;
}

type Test = (value: unknown) => unknown;

const batchNs = 1e6;
const warmNs = 8e6;

/** Compares two tests by turns, after both are warm: medians of short batches, so that what else runs touches few of them. */
export function compareTests(
  ours: Test,
  theirs: Test,
  values: readonly unknown[],
  repeats: number,
): Comparison {
  const sizes = [ours, theirs].map((test) => {
    let rounds = 8;
    for (let spent = 0; spent < warmNs; rounds *= 2)
      spent += timeOf(test, values, rounds) * rounds * values.length;
    const each = timeOf(test, values, 64);
    return Math.max(1, Math.round(batchNs / (each * values.length)));
  });
  const times: [number[], number[]] = [[], []];
  for (let repeat = 0; repeat < repeats; repeat++) {
    times[0].push(timeOf(ours, values, sizes[0] ?? 1));
    times[1].push(timeOf(theirs, values, sizes[1] ?? 1));
  }
  const [own, other] = times.map(median);
  return { ours: own ?? 0, theirs: other ?? 0, ratio: (other ?? 0) / (own ?? 1) };
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function timeOf(test: Test, values: readonly unknown[], rounds: number): number {
  let accepted = 0;
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round++) for (const value of values) if (test(value)) accepted += 1;
  const spent = Number(process.hrtime.bigint() - start);
  // What nobody reads would not be computed.
  return accepted < 0 ? 0 : spent / rounds / values.length;
}
