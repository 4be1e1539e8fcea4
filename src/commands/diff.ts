import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { comparePackages } from '../diff/compare-packages.ts';
import type { EmittedPackage } from '../emitted/emitted-package.ts';
import { openPackage, type ReadFile } from '../emitted/open-package.ts';
import { printChanges } from '../report/changes.ts';
import { escapeControls } from '../report/plain-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface DiffRequest {
  readonly cwd: string;
  /** Folders of emitted packages. */
  readonly old: string;
  readonly now: string;
  readonly json?: boolean;
  /** Exit 1 where a change is at least this: breaking changes are errors, all others infos. */
  readonly failSeverity?: 'error' | 'warning' | 'info';
}

/** `docschema diff`: what changed between two emitted packages. */
export function runDiff(request: DiffRequest, terminal: Terminal): ExitCode {
  const old = open(request.old, request, terminal);
  const now = open(request.now, request, terminal);
  if (old === undefined || now === undefined) return 2;
  const changes = comparePackages(old, now);
  terminal.out(
    request.json === true
      ? `${JSON.stringify(changes, undefined, 2)}\n`
      : printChanges(changes, { colors: terminal.outColors }),
  );
  const { failSeverity } = request;
  if (failSeverity === undefined) return 0;
  return changes.some(({ level }) => level === 'breaking' || failSeverity === 'info') ? 1 : 0;
}

function open(folder: string, { cwd }: DiffRequest, terminal: Terminal): EmittedPackage | undefined {
  const opened = openPackage(readIn(resolve(cwd, folder)));
  if (opened.kind === 'package') return opened.package;
  terminal.err(`\`${escapeControls(folder)}\` cannot be compared: ${opened.message}\n`);
  return undefined;
}

/** Files below a folder; a path that leads out of it has none. */
export function readIn(folder: string): ReadFile {
  return (path) => {
    const file = join(folder, path);
    if (path.split('/').includes('..') || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return undefined;
    return readFileSync(file, 'utf8');
  };
}
