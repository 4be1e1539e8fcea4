import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NodeId } from '../../src/schema-graph.ts';
import { compiledByAjv } from './compiled-by-ajv.ts';
import type { ValidatorCorpus } from './corpus.ts';
import { type Comparison, compareTests, median } from './measure.ts';

/** How many processes a doubtful comparison is made in. */
const processes = 3;
/** What is less than this much above what is asked for is doubtful. */
const margin = 1.1;

/** A schema and values, for which a validator is compared with ajv. */
interface Drawn {
  readonly id: NodeId;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}

/** A comparison, and in how many processes it was made again. */
export interface FairComparison extends Comparison {
  readonly again: number;
}

/**
 * Compares a validator with ajv. What else the machine does, and what the engine has made of functions that all validators
 * share, can make either look slow: a doubtful comparison is made again, longer, in processes of its own, and then the median
 * of all their pairs counts, whatever the first said.
 */
export async function compareFairly(
  corpus: ValidatorCorpus,
  drawn: Drawn,
  { least, repeats }: { readonly least: number; readonly repeats: number },
): Promise<FairComparison> {
  const { is } = await corpus.load(drawn.id);
  const first = compareTests(is, compiledByAjv(drawn.schema), drawn.values, repeats);
  if (first.ratio >= least * margin) return { ...first, again: 0 };
  const alone = Array.from({ length: processes }, () => compareAlone(corpus, drawn));
  const ratios = alone.flatMap((each) => each.ratios);
  return {
    ours: median(alone.map(({ ours }) => ours)),
    theirs: median(alone.map(({ theirs }) => theirs)),
    ratio: median(ratios),
    ratios,
    again: processes,
  };
}

function compareAlone({ fileOf, out }: ValidatorCorpus, { id, schema, values }: Drawn): Comparison {
  const input = join(out, 'compare.json');
  writeFileSync(input, JSON.stringify([pathToFileURL(fileOf(id)).href, schema, values]));
  const program = join(import.meta.dirname, 'compare-alone.ts');
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', program, input], { encoding: 'utf8' }),
  );
}
