/**
 * Rows of rendered pages beside what was read of them, for a reader to judge:
 * `npm run rows -- <folder> [--sample 300] [--seed 20260215] [--write | --check] [--list file]`.
 * `--write` makes the list of the rows drawn, with the verdicts it has already for readings that are still the same;
 * `--check` says whether today's readings are the ones that were judged.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../test/support/interpreter/random.ts';
import { type ReadRow, readRows } from './rows/read-rows.ts';
import { readVerdicts, type Verdict, writeVerdicts } from './rows/verdicts.ts';
import { corpusDocs } from './support/corpus-folder.ts';
import { countVerdicts, isWrong } from './support/verdict-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20260215' },
    list: { type: 'string', default: join(import.meta.dirname, '../docs/evidence/rendered-rows.tsv') },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? join(corpusDocs(undefined), '../../rendered'));
const rows = readRows(folder);
const judged = existsSync(values.list) ? readVerdicts(readFileSync(values.list, 'utf8')) : [];

if (values.check) check(rows, judged);
else {
  const drawn = draw(rows, Number(values.sample), Number(values.seed));
  if (values.write) writeFileSync(values.list, writeVerdicts(drawn.map((row) => keepVerdict(row, judged))));
  else for (const [index, row] of drawn.entries()) show(row, index + 1);
  console.log(`${drawn.length} of ${rows.length} rows drawn with seed ${values.seed}`);
}

/** As many rows as asked for, the same for the same seed and the same rows, in the order of the pages. */
function draw(all: readonly ReadRow[], count: number, seed: number): readonly ReadRow[] {
  const random = createRandom(seed);
  const places = all.map((_, index) => ({ index, key: random() })).sort((a, b) => a.key - b.key);
  const taken = new Set(places.slice(0, count).map(({ index }) => index));
  return all.filter((_, index) => taken.has(index));
}

function show({ page, line, name, text, reading, hash }: ReadRow, number: number): void {
  const indent = (words: string, mark: string) =>
    words
      .split('\n')
      .map((each) => `  ${mark} ${each}`)
      .join('\n');
  console.log(
    `#${number} ${page}:${line} ${name} [${hash}]\n${indent(text, '|')}\n${indent(reading, '=')}\n`,
  );
}

function isSameRow(a: Verdict | ReadRow, b: Verdict | ReadRow): boolean {
  return a.page === b.page && a.line === b.line && a.name === b.name;
}

function keepVerdict(row: ReadRow, known: readonly Verdict[]): Verdict {
  const before = known.find((each) => isSameRow(each, row) && each.hash === row.hash);
  const { page, line, name, hash } = row;
  return { page, line, name, hash, verdict: before?.verdict ?? '' };
}

function check(all: readonly ReadRow[], list: readonly Verdict[]): void {
  const found = list.map((verdict) => ({ verdict, row: all.find((row) => isSameRow(row, verdict)) }));
  const gone = found.filter(({ row }) => row === undefined);
  const changed = found.filter(({ row, verdict }) => row !== undefined && row.hash !== verdict.hash);
  const { right, wrong, open } = countVerdicts(list);
  for (const { verdict } of gone) console.log(`gone     ${verdict.page}:${verdict.line} ${verdict.name}`);
  for (const { verdict } of changed) console.log(`changed  ${verdict.page}:${verdict.line} ${verdict.name}`);
  for (const { page, line, name, verdict } of list.filter(isWrong))
    console.log(`wrong    ${page}:${line} ${name}  ${verdict}`);
  const share = right + wrong === 0 ? '-' : `${((100 * right) / (right + wrong)).toFixed(1)} %`;
  console.log(
    `${list.length} rows in the list: ${right} right, ${wrong} wrong, ${open} not judged (${share} right); ${changed.length} are read otherwise now, ${gone.length} are not read any more`,
  );
  const holds =
    list.length > 0 && open === 0 && gone.length + changed.length === 0 && right >= 0.99 * list.length;
  process.exitCode = holds ? 0 : 1;
}
