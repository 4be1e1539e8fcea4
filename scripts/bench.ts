/**
 * Cold builds against the straightforward pipeline, in turn, in one run: `npm run bench -- [docs] [--naive folder] [--runs n]`.
 * Prints medians and the ratio of each pair; absolute times mean nothing on another machine.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Run, runNode } from './support/child.ts';
import { corpusDocs, naiveFolder } from './support/corpus-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { naive: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
const docs = corpusDocs(positionals[0]);
const peer = resolve(values.naive ?? naiveFolder);
if (!existsSync(join(peer, 'naive.mjs'))) {
  console.error(`No naive.mjs in ${peer}: name its folder with --naive`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'docschema-bench-'));
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
cpSync(peer, join(work, 'naive'), { recursive: true });
execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: join(work, 'naive') });

const pairs: { ours: Run; naive: Run }[] = [];
for (let run = 1; run <= Number(values.runs); run++) {
  const naive = await runNode([join(work, 'naive/naive.mjs'), docs, join(work, `naive-${run}`)], work);
  const ours = await runNode(
    [resolve('dist/cli.js'), 'build', docs, '--out', join(work, `ours-${run}`)],
    work,
  );
  for (const [name, { code, stderr }] of Object.entries({ naive, ours })) {
    if (code !== 0) throw new Error(`${name} ended with ${code}:\n${stderr}`);
  }
  pairs.push({ ours, naive });
  rmSync(join(work, `naive-${run}`), { recursive: true });
  rmSync(join(work, `ours-${run}`), { recursive: true });
  console.log(`run ${run}: wall ${ratio(naive.wallMs, ours.wallMs)}, cpu ${ratio(naive.cpuMs, ours.cpuMs)}`);
}
rmSync(work, { recursive: true });

console.log(`
cold build of ${docs}, median of ${pairs.length}
             docschema      naive      naive / docschema
wall         ${row((run) => run.wallMs / 1000, 's')}
cpu          ${row((run) => run.cpuMs / 1000, 's')}
peak memory  ${row((run) => run.peakMb, 'MB')}`);

function row(figure: (run: Run) => number, unit: string): string {
  const ours = median(pairs.map((pair) => figure(pair.ours)));
  const naive = median(pairs.map((pair) => figure(pair.naive)));
  const ratios = median(pairs.map((pair) => figure(pair.naive) / figure(pair.ours)));
  return `${format(ours, unit).padStart(9)}  ${format(naive, unit).padStart(9)}  ${ratios.toFixed(2).padStart(17)}`;
}

function format(value: number, unit: string): string {
  return `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`;
}

function ratio(naive: number, ours: number): string {
  return `${(naive / ours).toFixed(2)} times`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
