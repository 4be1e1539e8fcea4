import type { ChangedLines } from '../changed-lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type FileStates, readFileStates } from '../files/apply-edits.ts';
import { readChangedLines } from '../files/git.ts';
import { findLintTargets } from '../files/lint-targets.ts';
import { type BaselineEntry, compareBaseline } from '../lint/baseline.ts';
import { escapeControls } from '../report/plain-text.ts';
import { threadedDocumentCompiler } from '../threads/compile-documents.ts';
import { threadedPageReader } from '../threads/read-pages.ts';
import { compileProject, lintCompilation, printUnreadable, reaches } from './compile-project.ts';
import { printBaseline, readBaseline, updateBaseline } from './lint-baseline.ts';
import { fixFindings, wordFixes } from './lint-fix.ts';
import { type Focus, findLinkBlocks, focusFiles, isInFocus } from './lint-focus.ts';
import { printReports, readWantedReports, type WantedReport } from './lint-reports.ts';
import { type OpenedProject, type OpenRequest, openForCommand, shownFolder } from './open.ts';
import { createProgress } from './progress.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface LintRequest extends OpenRequest {
  /** A docs folder, files, or both, as given; `docs` where absent. */
  readonly targets?: readonly string[];
  /** `name` or `name=path`. */
  readonly format: string | readonly string[];
  readonly failSeverity: Diagnostic['severity'];
  readonly codeFrame?: boolean;
  /** Only what changed since this commit is reported. */
  readonly since?: string;
  /** Lines changed since this commit are shown first where not all can be, as far as git knows it. */
  readonly base?: string | undefined;
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  /** Make the edits that findings offer, then report what is left. */
  readonly fix?: boolean;
  /** Of docschema. */
  readonly version?: string;
  readonly stepSummary?: string | undefined;
}

/** `docschema lint`: findings on stdout or in files, 1 where one reaches the threshold. */
export async function runLint(request: LintRequest, terminal: Terminal): Promise<ExitCode> {
  const wanted = readWantedReports([request.format].flat(), terminal);
  if (wanted === undefined) return 2;
  if (request.updateBaseline === true) return recordFindings(request, wanted, terminal);
  const found = await findShown(request, wanted, terminal);
  if (found === undefined) return 2;
  if (request.fix !== true) return printFound(found, request, wanted, terminal);
  const { opened, focus, states } = found;
  const folder = shownFolder(request, opened.project);
  const fixed = await fixFindings(found.shown, opened, { states, paths: focus.paths, folder }, terminal);
  const left = fixed.files === 0 ? found : await findShown(request, wanted, terminal);
  if (left === undefined) return 2;
  const code = await printFound(left, request, wanted, terminal);
  terminal.err(`${wordFixes(fixed)}\n`);
  return fixed.isComplete ? code : 2;
}

/** Everything that is to be printed. */
interface Found {
  readonly opened: OpenedTargets;
  readonly shown: readonly Diagnostic[];
  readonly known: number;
  readonly gone: readonly BaselineEntry[];
  readonly focus: Focus;
  readonly changes: Changes;
  readonly isComplete: boolean;
  /** The files before they were read, where they may be edited. */
  readonly states: FileStates;
}

async function findShown(
  request: LintRequest,
  wanted: readonly WantedReport[],
  terminal: Terminal,
): Promise<Found | undefined> {
  const opened = await openTargets(request, terminal);
  if (opened === undefined) return undefined;
  const { project, source } = opened;
  const baseline = await readBaseline(request, project, terminal);
  const changes = await readChanges(request, wanted, opened, terminal);
  if (baseline === undefined || changes === undefined) return undefined;
  const editable = request.fix === true ? [...source.pages, ...source.specs] : [];
  const states = await readFileStates(project, editable);
  const { all, focus, isComplete } = await findAll(request, opened, changes.only, terminal);
  const { fresh, known, gone } = compareBaseline(all, baseline);
  return {
    opened,
    shown: fresh.filter((one) => isInFocus(one, focus)),
    known: known.filter((one) => isInFocus(one, focus)).length,
    gone: gone.filter(({ path }) => focus.paths?.has(path) !== false),
    focus,
    changes,
    isComplete,
    states,
  };
}

async function printFound(
  { opened, shown, known, gone, changes, isComplete }: Found,
  request: LintRequest,
  wanted: readonly WantedReport[],
  terminal: Terminal,
): Promise<ExitCode> {
  const isPrinted = await printReports(
    shown,
    { ...request, wanted, codeFrame: request.codeFrame === true, changed: changes.first },
    opened,
    terminal,
  );
  printBaseline(known, gone, { request, project: opened.project }, terminal);
  if (!isPrinted || !isComplete) return 2;
  return reaches(shown, request.failSeverity) ? 1 : 0;
}

async function recordFindings(
  request: LintRequest,
  wanted: readonly WantedReport[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (request.fix === true) {
    terminal.err('`--fix` and `--update-baseline` exclude each other: fix first, then record what is left\n');
    return 2;
  }
  const opened = await openTargets(request, terminal);
  const changes = opened && (await readChanges(request, wanted, opened, terminal));
  if (opened === undefined || changes === undefined) return 2;
  const { all, isComplete } = await findAll(request, opened, changes.only, terminal);
  const isWritten = await updateBaseline(all, request, opened.project, terminal);
  return isWritten && isComplete ? 0 : 2;
}

interface OpenedTargets extends OpenedProject {
  readonly files?: readonly string[];
}

async function openTargets(request: LintRequest, terminal: Terminal): Promise<OpenedTargets | undefined> {
  const { cwd, config } = request;
  const targets = request.targets ?? (request.docs === undefined ? [] : [request.docs]);
  const found = await findLintTargets({ cwd, targets, config });
  if (found.kind === 'failed') {
    terminal.err(`${escapeControls(found.message)}\n`);
    return undefined;
  }
  const { docs, files } = found.targets;
  const opened = await openForCommand({ ...request, ...(docs !== undefined && { docs }) }, terminal);
  return opened && { ...opened, ...(files && { files }) };
}

interface Changes {
  /** All that is reported. */
  readonly only?: ChangedLines;
  /** What is shown before all else. */
  readonly first?: ChangedLines;
}

async function readChanges(
  { since, base }: LintRequest,
  wanted: readonly WantedReport[],
  { project }: OpenedProject,
  terminal: Terminal,
): Promise<Changes | undefined> {
  if (since !== undefined) {
    const result = await readChangedLines(project.docs, since);
    if (result.kind === 'changes') return { only: result.changed, first: result.changed };
    terminal.err(`${escapeControls(result.message)}\n`);
    return undefined;
  }
  const isUsed = wanted.some(({ format }) => format.usesChanges === true);
  if (base === undefined || !isUsed) return {};
  const result = await readChangedLines(project.docs, base);
  return result.kind === 'changes' ? { first: result.changed } : {};
}

/** Every finding of the documentation, and which of them are asked for. */
async function findAll(
  request: LintRequest,
  opened: OpenedTargets,
  changed: ChangedLines | undefined,
  terminal: Terminal,
): Promise<{ readonly all: readonly Diagnostic[]; readonly focus: Focus; readonly isComplete: boolean }> {
  const progress = createProgress(terminal);
  const compilation = await compileProject(opened, {
    onProgress: progress.listen,
    readPages: threadedPageReader(opened.project),
    compileDocuments: threadedDocumentCompiler(opened.project),
    inputFormat: request.inputFormat,
  });
  const all = await lintCompilation(compilation, opened);
  progress.end();
  const folder = shownFolder(request, opened.project);
  // A baseline is of everything, whatever else was named.
  const files = request.updateBaseline === true ? undefined : opened.files;
  const paths = files && focusFiles(files, compilation, { ...opened, folder }, terminal);
  const unreadable = compilation.unreadable.filter(({ path }) => paths?.has(path) !== false);
  const isComplete = !printUnreadable({ unreadable }, folder, terminal);
  const blocks = findLinkBlocks(compilation);
  return { all, focus: { ...(paths && { paths }), ...(changed && { changed }), blocks }, isComplete };
}
