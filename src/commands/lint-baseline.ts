import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { relativePath } from '../files/paths.ts';
import type { Project } from '../files/project.ts';
import { readNamedFile, writeNamedFile } from '../files/report-files.ts';
import { type BaselineEntry, compareBaseline, makeBaseline } from '../lint/baseline.ts';
import { formatBaseline, parseBaseline } from '../lint/baseline-text.ts';
import { joinPath } from '../paths.ts';
import { count, escapeControls, formatNumber } from '../report/plain-text.ts';
import { shownFolder } from './open.ts';
import type { Terminal } from './terminal.ts';

export interface BaselineRequest {
  readonly cwd: string;
  /** As given; `false` where none is to be used; the default where absent. */
  readonly baseline?: string | false | undefined;
}

const defaultName = '.docschema-baseline.json';

/** More entries than this are counted, not listed. */
const mostListed = 20;

/** The entries of the baseline; none where there is no such file; nothing at all after a failure was printed. */
export async function readBaseline(
  request: BaselineRequest,
  project: Project,
  terminal: Terminal,
): Promise<readonly BaselineEntry[] | undefined> {
  if (request.baseline === false) return [];
  const path = baselinePath(request, project);
  const text = await readNamedFile(path);
  if (text === undefined && request.baseline === undefined) return [];
  const shown = showPath(path, request);
  if (text === undefined) {
    terminal.err(`No baseline \`${shown}\`: \`--update-baseline\` writes it\n`);
    return undefined;
  }
  const read = parseBaseline(text);
  if (read.kind === 'baseline') return read.entries;
  terminal.err(`The baseline \`${shown}\` cannot be used: ${read.reason}\n`);
  return undefined;
}

/** Writes the baseline that knows all findings, and says what changed in it; whether it could be written. */
export async function updateBaseline(
  diagnostics: readonly Diagnostic[],
  request: BaselineRequest,
  project: Project,
  terminal: Terminal,
): Promise<boolean> {
  const path = baselinePath(request, project);
  const before = parseBaseline((await readNamedFile(path)) ?? '');
  const entries = before.kind === 'baseline' ? before.entries : [];
  const { fresh, gone } = compareBaseline(diagnostics, entries);
  const failure = await writeNamedFile(path, formatBaseline(makeBaseline(diagnostics)));
  const shown = showPath(path, request);
  if (failure !== undefined) {
    terminal.err(`The baseline \`${shown}\` cannot be written: ${failure}\n`);
    return false;
  }
  terminal.out(
    `${count(diagnostics.length, 'finding')} recorded in \`${shown}\`: ${formatNumber(fresh.length)} new, ${formatNumber(gone.length)} gone\n`,
  );
  return true;
}

/** Says how many findings are known, and which entries are gone. */
export function printBaseline(
  known: number,
  gone: readonly BaselineEntry[],
  { request, project }: { readonly request: BaselineRequest; readonly project: Project },
  terminal: Terminal,
): void {
  const shown = showPath(baselinePath(request, project), request);
  if (known > 0) terminal.err(`${count(known, 'known finding')} not shown, as \`${shown}\` says\n`);
  if (gone.length === 0) return;
  const folder = shownFolder(request, project);
  terminal.err(
    `${count(gone.length, 'entry', 'entries')} of \`${shown}\` gone, \`--update-baseline\` removes them:\n`,
  );
  for (const { path, rule } of gone.slice(0, mostListed))
    terminal.err(`  ${escapeControls(joinPath(folder, path))}  ${escapeControls(rule)}\n`);
  const left = gone.length - mostListed;
  if (left > 0) terminal.err(`  and ${left} more\n`);
}

/** Beside the configuration, else where the command runs. */
function baselinePath({ cwd, baseline }: BaselineRequest, { configPath }: Project): string {
  if (typeof baseline === 'string') return resolve(cwd, baseline);
  return join(configPath === undefined ? cwd : dirname(configPath), defaultName);
}

function showPath(path: string, { cwd }: BaselineRequest): string {
  return escapeControls(relativePath(cwd, path));
}
