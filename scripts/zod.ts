/**
 * Proves on a docs repository that emitted zod schemas say what ajv says and change nothing:
 * `npm run zod -- [docs] [--verdicts n]`.
 */
import { parseArgs } from 'node:util';
import { corpusDocs } from './support/corpus-folder.ts';
import { checkZod } from './zod/verdicts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verdicts: { type: 'string', default: '100000' } },
});
const rows = await checkZod(corpusDocs(positionals[0]), Number(values.verdicts));
for (const { check, result, passed, notes = [] } of rows) {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${check.padEnd(40)} ${result}`);
  for (const note of notes) console.log(`    ${note}`);
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;
