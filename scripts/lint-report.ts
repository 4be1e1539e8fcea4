/**
 * What `lint` says of a real docs repository: `npm run lint-report -- [docs] [--preset all] [--catalogue file]` prints findings
 * per rule, how many request samples yield a payload, and the counts of an independent scanner beside ours;
 * `--sample 200 [--seed 9137]` prints that many findings, drawn at random, as a list to be judged, and nothing else.
 * `--write` makes the list of the findings drawn, or brings the one there is up to date without drawing again; `--check`
 * says whether the judged findings are still raised and few enough are wrong. The two take the preset `recommended`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileProject, lintCompilation } from '../src/commands/compile-project.ts';
import { type Preset, presets } from '../src/config.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { rules } from '../src/lint/rules/index.ts';
import type { PageFacts } from '../src/page-facts.ts';
import { groupBy } from '../src/text.ts';
import { draw, formatChecklist } from './lint-report/draw.ts';
import { countExtraction, isModelPage } from './lint-report/extraction.ts';
import {
  checkJudged,
  listUnjudged,
  readJudged,
  renewJudged,
  writeJudged,
} from './lint-report/judged-findings.ts';
import { scannerCounts } from './lint-report/scanner.ts';
import { corpusDocs } from './support/corpus-folder.ts';
import { openDocs } from './support/open-docs.ts';

/** The share of Python and JavaScript calls that must yield their payload. */
const leastShare = 0.97;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    preset: { type: 'string' },
    catalogue: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '9137' },
    list: { type: 'string', default: join(import.meta.dirname, '../docs/evidence/lint-findings.tsv') },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const docs = corpusDocs(positionals[0]);
const { project: opened, source } = await openDocs(docs);
const project = {
  ...opened,
  config: {
    ...opened.config,
    preset: readPreset(values.preset ?? (values.write || values.check ? 'recommended' : 'all')),
    ...(values.catalogue !== undefined && { catalogue: values.catalogue }),
  },
};
const compilation = await compileProject({ project, source });
const findings = await lintCompilation(compilation, { project, source });

if (values.check) checkList(findings);
else if (values.write) writeList(findings);
else if (values.sample !== undefined) {
  const drawn = drawFrom(findings, values.sample);
  console.log(`${drawn.length} of ${findings.length} findings, seed ${values.seed}\n`);
  console.log(formatChecklist(drawn));
} else {
  printFindings(findings);
  process.exitCode = printExtraction(compilation.pages) ? 0 : 1;
  printScanner(findings, compilation.pages);
}

function readPreset(name: string): Preset {
  const preset = presets.find((one) => one === name);
  if (preset === undefined) throw new Error(`No preset ${name}, expected ${presets.join(', ')}`);
  return preset;
}

function drawFrom(all: readonly Diagnostic[], count: string): readonly Diagnostic[] {
  return draw(all, Number(count), Number(values.seed));
}

function checkList(all: readonly Diagnostic[]): void {
  const list = existsSync(values.list) ? readJudged(readFileSync(values.list, 'utf8')) : [];
  const { lines, holds } = checkJudged(list, all);
  for (const line of lines) console.log(line);
  process.exitCode = holds ? 0 : 1;
}

function writeList(all: readonly Diagnostic[]): void {
  const list = existsSync(values.list)
    ? renewJudged(readJudged(readFileSync(values.list, 'utf8')), all)
    : listUnjudged(drawFrom(all, values.sample ?? '200'));
  writeFileSync(values.list, writeJudged(list));
  console.log(
    `${list.length} findings in the list, ${list.filter(({ verdict }) => verdict === '').length} to be judged`,
  );
}

function printFindings(all: readonly Diagnostic[]): void {
  const byRule = groupBy(all, ({ ruleId }) => ruleId);
  console.log(`findings of preset ${project.config.preset}: ${all.length}`);
  for (const { id } of rules) {
    const of = byRule.get(id) ?? [];
    const files = new Set(of.map(({ path }) => path)).size;
    console.log(
      `  ${id.padEnd(34)} ${String(of.length).padStart(5)}${files > 0 ? `  in ${files} files` : ''}`,
    );
  }
}

function printExtraction(pages: readonly PageFacts[]): boolean {
  console.log(
    `\nrequest calls of the ${pages.filter(isModelPage).length} model pages, and how many yield a payload`,
  );
  const all = ['python', 'javascript', 'typescript', 'shell', 'http', 'json', 'json5'];
  for (const language of all) {
    const { calls, read, bare } = countExtraction(pages, [language]);
    if (calls + bare > 0)
      console.log(`  ${language.padEnd(12)} ${read} of ${calls} (and ${bare} that send none)`);
  }
  const { calls, read, unread } = countExtraction(pages, ['python', 'javascript', 'typescript']);
  const share = calls === 0 ? 1 : read / calls;
  const isEnough = share >= leastShare;
  console.log(
    `  ${isEnough ? 'ok  ' : 'FAIL'} Python and JavaScript: ${read} of ${calls}, ${(100 * share).toFixed(2)} %; the rest:`,
  );
  for (const line of unread) console.log(`    ${line}`);
  return isEnough;
}

function printScanner(all: readonly Diagnostic[], pages: readonly PageFacts[]): void {
  const payloads = countExtraction(pages, [
    'python',
    'javascript',
    'typescript',
    'shell',
    'http',
    'json',
    'json5',
  ]).read;
  console.log('\nan independent, approximate scanner on the same docs: theirs, ours');
  console.log(`  ${'request payloads on model pages'.padEnd(62)}   764 ${String(payloads).padStart(5)}`);
  for (const { subject, theirs, rules: counted, reason } of scannerCounts) {
    const ours = all.filter(({ ruleId }) => counted.includes(ruleId)).length;
    console.log(
      `  ${subject.padEnd(62)} ${String(theirs).padStart(5)} ${String(ours).padStart(5)}  ${counted.join(', ')}`,
    );
    if (reason !== '' && ours !== theirs) console.log(`      ${reason}`);
  }
}
