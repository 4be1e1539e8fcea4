/** Times of two functions on the same values. */
export interface Comparison {
  /** Nanoseconds per value. */
  readonly ours: number;
  readonly theirs: number;
  /** How many times faster ours is: the median of pairs of batches, one right after the other. */
  readonly ratio: number;
  /** Of each pair. */
  readonly ratios: readonly number[];
}

type Test = (value: unknown) => unknown;

const batchNs = 1e6;
const warmNs = 8e6;

/** Compares two tests by turns, after both are warm: short batches in pairs, so that what else runs touches few of them. */
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
  const run = [
    () => times[0].push(timeOf(ours, values, sizes[0] ?? 1)),
    () => times[1].push(timeOf(theirs, values, sizes[1] ?? 1)),
  ];
  // Each goes first in turn, so that neither always has what the other leaves behind.
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const each of repeat % 2 === 0 ? run : run.toReversed()) each();
  }
  const ratios = times[0].map((own, index) => (times[1][index] ?? 0) / own);
  return { ours: median(times[0]), theirs: median(times[1]), ratio: median(ratios), ratios };
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
