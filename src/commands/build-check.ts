import { relativePath } from '../files/paths.ts';
import { planOutput } from '../files/plan.ts';
import type { OutputFile } from '../output-file.ts';
import { count, escapeControls } from '../report/plain-text.ts';
import { compareText } from '../text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `docschema build --check`: says which files of the output folder a build would change; writes nothing. */
export async function checkOutput(
  { cwd, out }: { readonly cwd: string; readonly out: string },
  files: readonly OutputFile[],
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = relativePath(cwd, out) || '.';
  const plan = await planOutput(out, files);
  if (plan.kind !== 'plan') {
    terminal.err(`${[plan.message, ...plan.paths.map((path) => `  ${path}`)].join('\n')}\n`);
    return 2;
  }
  const differing = [
    ...plan.changed.map(({ path }) => ({ path, state: plan.missing.has(path) ? 'missing' : 'outdated' })),
    ...plan.stale.map((path) => ({ path, state: 'left over' })),
  ].toSorted((a, b) => compareText(a.path, b.path));
  if (differing.length === 0) {
    terminal.out(`\`${folder}\` is up to date: ${count(files.length, 'file')}\n`);
    return 0;
  }
  const lines = differing.map(({ path, state }) => `  ${state.padEnd(9)}  ${escapeControls(path)}`);
  terminal.out(`${lines.join('\n')}\n`);
  terminal.err(
    `\`${folder}\` is stale: ${count(differing.length, 'file')} of ${files.length} would change; run \`docschema build\` and commit the result\n`,
  );
  return 1;
}
