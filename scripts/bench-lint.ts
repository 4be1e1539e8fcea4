/**
 * `lint` against what reading alone takes, in turn, in one run: `npm run bench-lint -- [docs] [--runs n]`. The peer does
 * nothing but JSON.parse of the documents that pages link and remark on the pages. Absolute times mean nothing elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileProject } from '../src/commands/compile-project.ts';
import { type Run, runNode } from './support/child.ts';
import { corpusDocs } from './support/corpus-folder.ts';
import { openDocs } from './support/open-docs.ts';

/** What must hold. */
const most = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const docs = corpusDocs(positionals[0]);
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const work = mkdtempSync(join(tmpdir(), 'docschema-bench-'));
const list = join(work, 'files.json');
const files = await listFiles();
writeFileSync(list, JSON.stringify(files));

const pairs: { ours: Run; peer: Run }[] = [];
for (let run = 0; run < Number(values.runs); run++) {
  // Whoever runs second finds the files in memory: take turns, after one run that counts for neither.
  if (run === 0) await runPeer();
  const first = run % 2 === 0 ? await runPeer() : undefined;
  const ours = await runLint();
  pairs.push({ ours, peer: first ?? (await runPeer()) });
}
rmSync(work, { recursive: true });

const findings = JSON.parse(pairs[0]?.ours.stdout ?? '[]').length;
console.log(`lint of ${docs}: ${files.pages.length} pages, ${files.specs.length} linked documents, ${findings} findings
             docschema      peer   docschema / peer, median of ${pairs.length}
wall         ${row(({ wallMs }) => wallMs / 1000, 's')}
cpu          ${row(({ cpuMs }) => cpuMs / 1000, 's')}
peak memory  ${row(({ peakMb }) => peakMb, 'MB')}`);
const holds = ratioOf(({ wallMs }) => wallMs) <= most && ratioOf(({ cpuMs }) => cpuMs) <= most;
console.log(holds ? `ok: at most ${most} times` : `FAIL: expected at most ${most} times`);
process.exitCode = holds ? 0 : 1;

async function listFiles(): Promise<{
  readonly specs: readonly string[];
  readonly pages: readonly string[];
}> {
  const { project, source } = await openDocs(docs);
  const { operationLinks } = await compileProject({ project, source });
  const specs = new Set(operationLinks.flatMap(({ file }) => file ?? []));
  const absolute = (path: string) => join(project.docs, path);
  return { specs: [...specs].map(absolute), pages: source.pages.map(absolute) };
}

function runPeer(): Promise<Run> {
  return runChecked([join(import.meta.dirname, 'bench/lint-peer.mjs'), list], [0]);
}

function runLint(): Promise<Run> {
  return runChecked([resolve('dist/cli.js'), 'lint', docs, '--format', 'json', '--no-baseline'], [0, 1]);
}

async function runChecked(args: readonly string[], codes: readonly number[]): Promise<Run> {
  const run = await runNode(args, work);
  if (!codes.includes(run.code)) throw new Error(`${args.join(' ')} ended with ${run.code}:\n${run.stderr}`);
  return run;
}

function row(figure: (run: Run) => number, unit: string): string {
  const ours = median(pairs.map((pair) => figure(pair.ours)));
  const peer = median(pairs.map((pair) => figure(pair.peer)));
  return `${format(ours, unit).padStart(9)} ${format(peer, unit).padStart(9)}   ${ratioOf(figure).toFixed(2)}`;
}

function ratioOf(figure: (run: Run) => number): number {
  return median(pairs.map(({ ours, peer }) => figure(ours) / figure(peer)));
}

function format(value: number, unit: string): string {
  return `${value.toFixed(unit === 's' ? 2 : 0)} ${unit}`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
