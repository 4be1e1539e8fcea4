/**
 * The founding pages: what each must yield against what it yields, parameter by parameter, and which rule of ours stands for
 * each diagnostic that it expects: `npm run seeds -- [folder]`.
 * The folder holds the pages and `expected/`; by default the one beside the checkout.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../src/compile.ts';
import { defaultConfig } from '../src/config.ts';
import type { PageFacts } from '../src/page-facts.ts';
import { compareParameter, type ExpectedParameter } from './seeds/compare.ts';
import { foundParameters } from './seeds/found.ts';
import { type ExpectedDiagnostics, failures, judgeDiagnostics } from './seeds/judge-diagnostics.ts';
import { textSource } from './seeds/text-source.ts';

interface Expected extends ExpectedDiagnostics {
  readonly format: string;
  readonly title: string | null;
  readonly model_ids: readonly string[];
  readonly endpoint: { readonly method?: string; readonly path?: string; readonly url?: string };
  readonly parameters?: readonly ExpectedParameter[];
  readonly parameters_on_page_alone?: readonly ExpectedParameter[];
  readonly parameters_inferred_from_http_sample?: readonly ExpectedParameter[];
}

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/seeds'));
if (!existsSync(folder)) {
  console.error(`No folder ${folder}: name the one that holds the founding pages`);
  process.exit(2);
}
let wrong = 0;
for (const name of readdirSync(join(folder, 'expected')).sort()) {
  const expected = JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8')) as Expected;
  await showSeed(expected);
}
console.log(wrong === 0 ? '\nall as expected' : `\n${wrong} fields or diagnostics differ`);
process.exitCode = wrong === 0 ? 0 : 1;

async function showSeed(expected: Expected): Promise<void> {
  const text = readFileSync(join(folder, expected.seed), 'utf8');
  const compilation = await compile(textSource({ [expected.seed]: text }, [expected.seed]), defaultConfig);
  const [page] = compilation.pages;
  if (page === undefined) throw new Error(`${expected.seed} was not read`);
  console.log(
    `\n== ${expected.seed}: ${page.format}${page.formatVariant === undefined ? '' : ` ${page.formatVariant}`} (${page.formatReason ?? 'by default'})`,
  );
  show('title', expected.title, page.title?.value);
  show(
    'model ids',
    expected.model_ids,
    page.ids.map(({ value }) => value),
  );
  showEndpoint(expected, page);
  showParameters(expected, page);
  const verdicts = await judgeDiagnostics(expected, text);
  wrong += verdicts.filter(({ word }) => failures.has(word)).length;
  for (const { word, code, standsFor } of verdicts) {
    console.log(`   ${word.padEnd(8)} ${code} → ${standsFor}`);
  }
}

function showEndpoint({ endpoint }: Expected, page: PageFacts): void {
  const operation = page.documents[0]?.operations[0] ?? page.operations[0];
  show('method', endpoint.method, operation?.method);
  if (endpoint.path !== undefined) show('path', endpoint.path, operation?.path);
}

function showParameters(expected: Expected, page: PageFacts): void {
  const wanted = [
    ...(expected.parameters ?? expected.parameters_on_page_alone ?? []),
    ...(expected.parameters_inferred_from_http_sample ?? []),
  ];
  const found = foundParameters(page);
  for (const parameter of wanted) {
    const match = found.find(({ name }) => name.toLowerCase() === parameter.name.toLowerCase());
    if (match === undefined) {
      wrong += 1;
      console.log(`   MISS   ${parameter.name}`);
      continue;
    }
    const comparisons = compareParameter(parameter, match);
    const differing = comparisons.filter(({ right }) => !right);
    wrong += differing.length;
    const shown = comparisons.map(({ field, expected: a, found: b, right }) =>
      right ? `${field} ${b}` : `${field.toUpperCase()} ${b} (expected ${a})`,
    );
    console.log(
      `   ${differing.length === 0 ? 'ok    ' : 'DIFFER'} ${parameter.name}  ${shown.join(', ')}  @${match.at?.line ?? '?'}`,
    );
  }
  const names = new Set(wanted.map(({ name }) => name.toLowerCase()));
  for (const { name } of found.filter((parameter) => !names.has(parameter.name.toLowerCase()))) {
    wrong += 1;
    console.log(`   INVENTED ${name}`);
  }
}

function show(field: string, expected: unknown, found: unknown): void {
  const [a, b] = [JSON.stringify(expected ?? null), JSON.stringify(found ?? null)];
  if (a !== b) wrong += 1;
  console.log(`   ${a === b ? 'ok    ' : 'DIFFER'} ${field} ${b}${a === b ? '' : ` (expected ${a})`}`);
}
