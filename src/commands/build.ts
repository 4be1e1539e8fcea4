import type { Compilation } from '../compilation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { emitPackage } from '../emit/emit-package.ts';
import { relativePath } from '../files/paths.ts';
import { writeOutput } from '../files/write.ts';
import { compareBaseline } from '../lint/baseline.ts';
import { count } from '../report/plain-text.ts';
import { stylish } from '../report/stylish.ts';
import { formatSummary } from '../report/summary.ts';
import { threadedPageReader } from '../threads/read-pages.ts';
import {
  compileProject,
  countBySeverity,
  lintCompilation,
  printUnreadable,
  reaches,
} from './compile-project.ts';
import { printBaseline, readBaseline } from './lint-baseline.ts';
import { type OpenedProject, type OpenRequest, openForCommand, shownFolder } from './open.ts';
import { createProgress } from './progress.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface BuildRequest extends OpenRequest {
  readonly failSeverity?: Diagnostic['severity'];
  /** Of docschema itself. */
  readonly version: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** More errors than this are counted, not printed: `lint` lists them all. */
const mostErrors = 20;

/** `docschema build`: pages → the emitted package, and a closing summary. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<ExitCode> {
  const start = request.now();
  const opened = await openForCommand(request, terminal);
  if (opened === undefined) return 2;
  const { project } = opened;
  const baseline = await readBaseline(request, project, terminal);
  if (baseline === undefined) return 2;
  const progress = createProgress(terminal);
  const compilation = await compileProject(opened, {
    onProgress: progress.listen,
    readPages: threadedPageReader(opened.project),
    inputFormat: request.inputFormat,
  });
  const diagnostics = await lintCompilation(compilation, opened);
  progress.start('emit');
  const files = await emitPackage({ ...compilation, options: emitOptions(opened, request.version) });
  const result = await writeOutput(project.out, files);
  progress.end();
  if (result.kind !== 'written') {
    terminal.err(`${[result.message, ...result.paths.map((path) => `  ${path}`)].join('\n')}\n`);
    return 2;
  }
  const { fresh, known } = compareBaseline(diagnostics, baseline);
  printErrors(fresh, shownFolder(request, project), terminal);
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
  if (printUnreadable(compilation, shownFolder(request, project), terminal)) return 2;
  return request.failSeverity !== undefined && reaches(fresh, request.failSeverity) ? 1 : 0;
}

function emitOptions({ project: { config } }: OpenedProject, version: string) {
  const { name, version: packageVersion, description, license } = config.package;
  return {
    packageName: name ?? 'model-schemas',
    packageVersion: packageVersion ?? '0.0.0',
    packageDescription: description,
    license,
    includeHidden: config.includeHidden,
    generator: `docschema ${version}`,
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
