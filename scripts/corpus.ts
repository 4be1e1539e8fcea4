/**
 * Compiles a real docs repository and proves what must hold on it, as a table:
 * `npm run corpus -- [docs] [--oracle file] [--verdicts n] [--only name,…]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileProject } from '../src/commands/compile-project.ts';
import { emitPackage } from '../src/emit/emit-package.ts';
import { writeOutput } from '../src/files/write.ts';
import type { Check, CorpusRun } from './corpus/check.ts';
import { emitOptions } from './corpus/compile-files.ts';
import { checkDeterminism } from './corpus/determinism.ts';
import { checkFidelity } from './corpus/fidelity.ts';
import { checkFindings } from './corpus/findings.ts';
import { checkOracle } from './corpus/oracle.ts';
import { checkPackages } from './corpus/packages.ts';
import { checkSchemas } from './corpus/schemas.ts';
import { checkSizes } from './corpus/sizes.ts';
import { checkTypes } from './corpus/types.ts';
import { corpusDocs, corpusOracle } from './support/corpus-folder.ts';
import { openDocs } from './support/open-docs.ts';

const checks: Readonly<Record<string, Check>> = {
  oracle: checkOracle,
  schemas: checkSchemas,
  fidelity: checkFidelity,
  types: checkTypes,
  packages: checkPackages,
  determinism: checkDeterminism,
  sizes: checkSizes,
  findings: checkFindings,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    oracle: { type: 'string' },
    verdicts: { type: 'string', default: '20000' },
    only: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});
const docs = corpusDocs(positionals[0]);
const { project, source } = await openDocs(docs);
const compilation = await compileProject({ project, source });
const files = await emitPackage({ ...compilation, options: emitOptions });
const out = mkdtempSync(join(tmpdir(), 'docschema-corpus-out-'));
const written = await writeOutput(out, files);
if (written.kind !== 'written') throw new Error(written.message);

const run: CorpusRun = {
  project,
  source,
  compilation,
  files,
  out,
  oracle: values.oracle ?? corpusOracle(positionals[0]),
  verdicts: Number(values.verdicts),
};
const unresolved = compilation.registry.operations.filter((operation) => operation.unresolved !== undefined);
print(
  'compiled',
  `${compilation.pages.length} pages, ${compilation.registry.models.length} models, ${compilation.graph.nodes.size} distinct schemas, 0 exceptions`,
  true,
);
print(
  'operations',
  `${compilation.operationLinks.length} links, ${compilation.operations.size} distinct resolved, ${unresolved.length} unresolved`,
  true,
);
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  for (const row of await check(run)) {
    print(row.check, row.result, row.passed);
    if (!row.passed) failed += 1;
    if (!values.quiet) for (const note of row.notes ?? []) console.log(`    ${note}`);
  }
}
rmSync(out, { recursive: true });
console.log(failed === 0 ? 'all checks hold' : `${failed} checks fail`);
process.exitCode = failed === 0 ? 0 : 1;

function print(check: string, result: string, passed: boolean): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${check.padEnd(54)} ${result}`);
}
