import type { Compilation } from '../compilation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { relativePath } from '../files/paths.ts';
import { compareBaseline } from '../lint/baseline.ts';
import type { OutputFile } from '../output-file.ts';
import { count } from '../report/plain-text.ts';
import { stylish } from '../report/stylish.ts';
import { formatSummary } from '../report/summary.ts';
import { checkOutput } from './build-check.ts';
import { makePackage } from './build-package.ts';
import { countBySeverity, printUnreadable, reaches } from './compile-project.ts';
import { printBaseline, readBaseline } from './lint-baseline.ts';
import { type OpenRequest, openForCommand, shownFolder } from './open.ts';
import { createProgress } from './progress.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface BuildRequest extends OpenRequest {
  readonly failSeverity?: Diagnostic['severity'];
  /** Write nothing, and say what is not as a build would make it. */
  readonly check?: boolean;
  /** Of docschema itself. */
  readonly version: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** More errors than this are counted, not printed: `lint` lists them all. */
const mostErrors = 20;

/** `docschema build`: pages → the emitted package, and a closing summary. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<ExitCode> {
  return (await buildOnce(request, terminal)).code;
}

/** What became of one build. */
export interface BuildOutcome {
  readonly code: ExitCode;
  /** What was written, where something was. */
  readonly files?: readonly OutputFile[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** One build; of its errors, those that the build before had are not printed again. */
export async function buildOnce(
  request: BuildRequest,
  terminal: Terminal,
  before: BuildOutcome = { code: 0 },
): Promise<BuildOutcome> {
  const start = request.now();
  const opened = await openForCommand(request, terminal);
  if (opened === undefined) return { code: 2 };
  const { project } = opened;
  const baseline = await readBaseline(request, project, terminal);
  if (baseline === undefined) return { code: 2 };
  const progress = createProgress(terminal);
  const { compilation, diagnostics, files, notices, result } = await makePackage(opened, request, progress);
  progress.end();
  if (result === undefined) {
    if (printUnreadable(compilation, shownFolder(request, project), terminal)) return { code: 2 };
    return { code: await checkOutput({ cwd: request.cwd, out: project.out }, files, terminal) };
  }
  if (result.kind !== 'written') {
    terminal.err(`${[result.message, ...result.paths.map((path) => `  ${path}`)].join('\n')}\n`);
    return { code: 2 };
  }
  for (const notice of notices) terminal.err(`${notice}\n`);
  const { fresh, known } = compareBaseline(diagnostics, baseline);
  const printed = new Set(before.diagnostics?.map(({ fingerprint }) => fingerprint));
  printErrors(
    fresh.filter(({ fingerprint }) => !printed.has(fingerprint)),
    shownFolder(request, project),
    terminal,
  );
  printBaseline(known.length, [], { request, project }, terminal);
  const { written, unchanged, removed } = result;
  const summary = formatSummary(
    {
      ...countCompilation(compilation),
      findings: countBySeverity(diagnostics),
      milliseconds: request.now() - start,
      files: { written: written.length, unchanged: unchanged.length, removed: removed.length },
      out: relativePath(request.cwd, project.out) || '.',
    },
    { colors: terminal.outColors },
  );
  terminal.out(summary);
  if (printUnreadable(compilation, shownFolder(request, project), terminal))
    return { code: 2, files, diagnostics };
  return {
    code: request.failSeverity !== undefined && reaches(fresh, request.failSeverity) ? 1 : 0,
    files,
    diagnostics,
  };
}

function countCompilation({ pages, registry, graph }: Compilation) {
  const unresolved = registry.operations.filter((operation) => operation.unresolved !== undefined).length;
  return {
    pages: pages.length,
    modelPages: pages.filter(({ statement }) => statement !== undefined).length,
    models: registry.models.length,
    operations: { resolved: registry.operations.length - unresolved, unresolved },
    schemas: graph.nodes.size,
  };
}

function printErrors(diagnostics: readonly Diagnostic[], folder: string, terminal: Terminal): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const shown = errors.slice(0, mostErrors);
  terminal.err(stylish.format(shown, { colors: terminal.errColors, width: terminal.columns, folder }));
  const rest = errors.length - shown.length;
  if (rest > 0) terminal.err(`${count(rest, 'more error')}: \`docschema lint\` lists all findings\n`);
  terminal.err('\n');
}
