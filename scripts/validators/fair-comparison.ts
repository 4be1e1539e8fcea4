import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NodeId } from '../../src/schema-graph.ts';
import type { Comparisons } from './compare-apart.ts';
import type { ValidatorCorpus } from './corpus.ts';
import { type Comparison, median } from './measure.ts';

/** How many processes a doubtful comparison is made in, and of how many pairs in each. */
const processes = 3;
const pairs = 101;
/** What is less than this much above what is asked for is doubtful. */
const margin = 1.1;

/** A schema and values, for which a validator is compared with ajv; ajv with itself where there is no validator. */
export interface Drawn {
  readonly id?: NodeId;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}

/** A comparison, and in how many processes it was made again. */
export interface FairComparison extends Comparison {
  readonly again: number;
}

/**
 * Compares validators with ajv in two processes, the second in reverse order, and takes the worse: in some processes the engine
 * runs what ajv compiled many times slower than in others. What it has made of functions that all validators share can make
 * a validator look slow: a doubtful comparison is made again, longer, in processes of its own, and then the median of all
 * their pairs counts, whatever the first said.
 */
export function compareFairly(
  corpus: ValidatorCorpus,
  drawn: readonly Drawn[],
  { least, repeats }: { readonly least: number; readonly repeats: number },
): FairComparison[] {
  const reversed = compareApart(corpus, drawn.toReversed(), repeats).toReversed();
  return compareApart(corpus, drawn, repeats).map((first, index) => {
    const second = reversed[index] ?? first;
    const worse = second.ratio < first.ratio ? second : first;
    if (worse.ratio >= least * margin) return { ...worse, again: 0 };
    return compareAgain(corpus, drawn.slice(index, index + 1));
  });
}

function compareAgain(corpus: ValidatorCorpus, drawn: readonly Drawn[]): FairComparison {
  const alone = Array.from({ length: processes }, () => compareApart(corpus, drawn, pairs)).flat();
  const ratios = alone.flatMap((each) => each.ratios);
  return {
    ours: median(alone.map(({ ours }) => ours)),
    theirs: median(alone.map(({ theirs }) => theirs)),
    ratio: median(ratios),
    ratios,
    again: processes,
  };
}

/**
 * Compares in a process that has run nothing else. There the engine compiles hot code at once, not in a thread beside it:
 * otherwise a function runs slowly until that thread has had its turn, which on a busy machine may be after the measuring, and
 * what has run before that decides which of both.
 */
export function compareApart(
  { fileOf, out }: ValidatorCorpus,
  drawn: readonly Drawn[],
  repeats: number,
): Comparison[] {
  const comparisons: Comparisons = {
    repeats,
    drawn: drawn.map(({ id, schema, values }) => {
      return { ...(id === undefined ? {} : { module: pathToFileURL(fileOf(id)).href }), schema, values };
    }),
  };
  const input = join(out, 'compare.json');
  writeFileSync(input, JSON.stringify(comparisons));
  const program = join(import.meta.dirname, 'compare-apart.ts');
  const options = ['--no-concurrent-recompilation', '--import', 'tsx'];
  const text = execFileSync(process.execPath, [...options, program, input], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(text);
}
