/**
 * What is read of pages in other formats than GitBook markdown, as tables: rendered pages with rows seen and parsed, a
 * Mintlify repository with its operations, and every operation of a docs folder printed as text and read again:
 * `npm run formats -- [corpus folder]`, the folder that holds `rendered/`, `modelslab-docs-v2/` and a docs repository.
 */
import { join } from 'node:path';
import { compileProject } from '../src/commands/compile-project.ts';
import { groupBy } from '../src/text.ts';
import { listUnderstood } from './formats/mintlify.ts';
import { readRenderedFolder } from './formats/rendered.ts';
import { roundTripAll } from './formats/round-trips.ts';
import { corpusDocs } from './support/corpus-folder.ts';
import { openDocs } from './support/open-docs.ts';

const docs =
  process.argv[2] === undefined ? corpusDocs(undefined) : join(process.argv[2], 'aimlapi-2026-02-15/docs');
const corpus = join(docs, '../..');

for (const name of ['gitbook', 'mintlify', 'md-variant']) {
  const pages = readRenderedFolder(join(corpus, 'rendered', name));
  console.log(`\nrendered/${name}: rows seen, rows parsed, operations, problems`);
  for (const { name: page, format, seen, parsed, operations, problems } of pages) {
    console.log(
      `  ${page.padEnd(62)} ${format.padEnd(36)} ${[seen, parsed, operations, problems].map((count) => String(count).padStart(4)).join(' ')}`,
    );
  }
  const sum = (field: 'seen' | 'parsed') => pages.reduce((total, page) => total + page[field], 0);
  console.log(`  ${pages.length} pages, ${sum('parsed')} of ${sum('seen')} rows parsed`);
}

const mintlify = join(corpus, 'modelslab-docs-v2');
const compilation = await compileProject(await openDocs(mintlify));
const { pages, registry } = compilation;
const sources = groupBy(registry.operations, ({ source: from, unresolved }) => unresolved?.reason ?? from);
console.log(`\n${mintlify}
  ${pages.length} pages, ${pages.filter(({ format }) => format === 'mintlify-mdx').length} of them MDX
  ${registry.operations.length} operations: ${[...sources].map(([from, { length }]) => `${length} ${from}`).join(', ')}`);
console.log('\n  fields written, fields read, samples, responses, problems, operations by source');
const understood = listUnderstood(compilation);
for (const { path, format, fields, read, samples, responses, problems, operations } of understood) {
  const counts = [fields, read, samples, responses, problems].map((count) => String(count).padStart(4));
  console.log(`  ${path.padEnd(78)} ${format.padEnd(16)} ${counts.join(' ')}  ${operations.join(', ')}`);
}
const total = (count: (page: (typeof understood)[number]) => number) =>
  understood.reduce((sum, page) => sum + count(page), 0);
console.log(`  ${total(({ read }) => read)} of ${total(({ fields }) => fields)} fields are read`);

const { specs } = (await openDocs(docs)).source;
console.log(
  '\nround trip of every operation: operations, fields compared, losses, verdicts, counterexamples',
);
const totals = roundTripAll(specs.map((path) => join(docs, path)));
for (const { renderer, operations, compared, losses, verdicts, counterexamples, notes } of totals) {
  console.log(
    `  ${renderer.padEnd(14)} ${[operations, compared, losses, verdicts, counterexamples].map((count) => String(count).padStart(7)).join(' ')}`,
  );
  for (const note of notes.slice(0, 5)) console.log(`    ${note}`);
}
process.exitCode = totals.every(({ losses, counterexamples }) => losses + counterexamples === 0) ? 0 : 1;
