/**
 * What it costs to install, type and load the package of a docs repository, as ratios in one run:
 * `npm run package-face -- [docs] [--runs n]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileProject } from '../src/commands/compile-project.ts';
import { emitPackage } from '../src/emit/emit-package.ts';
import { writeOutput } from '../src/files/write.ts';
import { emitOptions } from './corpus/compile-files.ts';
import { folderSizes } from './package-face/folder-sizes.ts';
import { typeBytes } from './package-face/type-bytes.ts';
import { typeCosts } from './package-face/type-costs.ts';
import { corpusDocs } from './support/corpus-folder.ts';
import { openDocs } from './support/open-docs.ts';

const mostMegabytes = 10;
const leastSmaller = 6;
const mostCost = 1.2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' } },
});
const docs = corpusDocs(positionals[0]);
const { project, source } = await openDocs(docs);
const compilation = await compileProject({ project, source });
const files = await emitPackage({ ...compilation, options: emitOptions });
const work = mkdtempSync(join(tmpdir(), 'docschema-face-'));
try {
  const folder = join(work, 'node_modules', emitOptions.packageName);
  const written = await writeOutput(folder, files);
  if (written.kind !== 'written') throw new Error(written.message);

  const { lines, total } = folderSizes(folder);
  console.log(lines.join('\n'));
  judge(
    'unpacked, all files',
    `${megabytes(total)}, at most ${mostMegabytes} MB`,
    total <= mostMegabytes * 1e6,
  );

  const bytes = await typeBytes(files, compilation);
  const smaller = bytes.peer / bytes.own;
  judge(
    'types against json-schema-to-typescript per schema',
    `${megabytes(bytes.own)} against ${megabytes(bytes.peer)} for ${bytes.schemas} schemas: ${smaller.toFixed(1)} times smaller, at least ${leastSmaller}`,
    smaller >= leastSmaller,
  );

  for (const cost of typeCosts(work, emitOptions.packageName, Number(values.runs))) {
    const { name, processor, clock, files: read, instantiations, isBound } = cost;
    judge(
      `tsc, ${name}`,
      `${processor.toFixed(2)} times the processor time of an empty project (by the clock ${clock.toFixed(2)}), ${read} files, ${instantiations} instantiations`,
      !isBound || processor <= mostCost,
    );
  }
} finally {
  rmSync(work, { recursive: true });
}

function judge(what: string, result: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what.padEnd(54)} ${result}`);
  if (!holds) process.exitCode = 1;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
