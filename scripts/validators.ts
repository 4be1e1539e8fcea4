/**
 * Proves what must hold of the emitted validators on a real docs repository, as a table:
 * `npm run validators -- [docs] [--verdicts n] [--only verdicts,sizes,speed,start]`.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusDocs } from './support/corpus-folder.ts';
import { openCorpus, type ValidatorCorpus } from './validators/corpus.ts';
import type { Row } from './validators/row.ts';
import { checkSizes } from './validators/sizes.ts';
import { checkSpeed } from './validators/speed.ts';
import { checkStart } from './validators/start.ts';
import { checkVerdicts } from './validators/verdicts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verdicts: { type: 'string', default: '200000' }, only: { type: 'string' } },
});
const checks: Readonly<Record<string, (corpus: ValidatorCorpus) => Promise<Row[]> | Row[]>> = {
  verdicts: (corpus) => checkVerdicts(corpus, Number(values.verdicts)),
  sizes: checkSizes,
  start: checkStart,
  speed: checkSpeed,
};
const corpus = await openCorpus(corpusDocs(positionals[0]));
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  for (const { check: title, result, passed, notes = [] } of await check(corpus)) {
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${title.padEnd(54)} ${result}`);
    for (const note of notes) console.log(`    ${note}`);
    if (!passed) failed += 1;
  }
}
rmSync(corpus.out, { recursive: true });
console.log(failed === 0 ? 'all checks hold' : `${failed} checks fail`);
process.exitCode = failed === 0 ? 0 : 1;
