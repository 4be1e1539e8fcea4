import { resolve } from 'node:path';
import type { ChangedLines } from '../changed-lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findRepositoryTop } from '../files/git.ts';
import { contains, relativePath, resolveLinks } from '../files/paths.ts';
import { appendToFile, writeNamedFile } from '../files/report-files.ts';
import { formatRulePage } from '../lint/rule-page.ts';
import { ruleUrl } from '../lint/rule-url.ts';
import { rules } from '../lint/rules/index.ts';
import { findNearNames, wordNearNames } from '../near-names.ts';
import { reportFormats, reports } from '../report/index.ts';
import { escapeControls } from '../report/plain-text.ts';
import type { ReportFormat, ReportOptions } from '../report/report-format.ts';
import { excerptSource, type SourceExcerpt } from '../report/source-excerpt.ts';
import { groupBy } from '../text.ts';
import { type OpenedProject, shownFolder } from './open.ts';
import type { Terminal } from './terminal.ts';

/** A format and where its report goes: to stdout where there is no path. */
export interface WantedReport {
  readonly format: ReportFormat;
  readonly path?: string;
}

/** `sarif=report.sarif` → the format and the path; nothing after the reason was printed. */
export function readWantedReports(
  written: readonly string[],
  terminal: Terminal,
): readonly WantedReport[] | undefined {
  const wanted: WantedReport[] = [];
  for (const text of written) {
    const [name = '', ...rest] = text.split('=');
    const path = rest.join('=');
    const format = reports.get(name);
    if (format === undefined) {
      const near = wordNearNames(findNearNames(name, reportFormats));
      terminal.err(`No format \`${escapeControls(name)}\`${near || `, expected ${listNames()}`}\n`);
      return undefined;
    }
    wanted.push({ format, ...(path !== '' && { path }) });
  }
  return wanted;
}

function listNames(): string {
  return reportFormats.map((name) => `\`${name}\``).join(', ');
}

export interface PrintRequest {
  readonly cwd: string;
  readonly wanted: readonly WantedReport[];
  readonly codeFrame: boolean;
  readonly changed?: ChangedLines | undefined;
  readonly failSeverity: Diagnostic['severity'];
  readonly version?: string | undefined;
  /** The file of GitHub Actions that becomes the summary of the step. */
  readonly stepSummary?: string | undefined;
}

/** Prints or writes every report; whether all could be written. */
export async function printReports(
  diagnostics: readonly Diagnostic[],
  request: PrintRequest,
  opened: OpenedProject,
  terminal: Terminal,
): Promise<boolean> {
  return writeReports(diagnostics, request, await describeReports(diagnostics, request, opened), terminal);
}

/** Prints or writes every report with what is known for it; whether all could be written. */
export async function writeReports(
  diagnostics: readonly Diagnostic[],
  { cwd, wanted, stepSummary }: Pick<PrintRequest, 'cwd' | 'wanted' | 'stepSummary'>,
  options: ReportOptions,
  terminal: Terminal,
): Promise<boolean> {
  let isWritten = true;
  const write = async (path: string, failed: Promise<string | undefined>) => {
    const failure = await failed;
    if (failure === undefined) return;
    isWritten = false;
    terminal.err(`The report \`${escapeControls(path)}\` cannot be written: ${failure}\n`);
  };
  for (const { format, path } of wanted) {
    if (path === undefined) {
      const { outColors: colors, columns: width } = terminal;
      terminal.out(format.format(diagnostics, { ...options, colors, width }));
    } else {
      const text = format.format(diagnostics, options);
      await write(path, writeNamedFile(resolve(cwd, path), text));
    }
    if (format.summarise === undefined || stepSummary === undefined) continue;
    const summary = format.summarise(diagnostics, options);
    await write(stepSummary, appendToFile(stepSummary, summary));
  }
  return isWritten;
}

async function describeReports(
  diagnostics: readonly Diagnostic[],
  { wanted, codeFrame, changed, failSeverity, version, cwd }: PrintRequest,
  opened: OpenedProject,
): Promise<ReportOptions> {
  const { docs, root } = opened.project;
  // Of files without a repository, the folder that the command runs in is the best guess at the top of one.
  const top = (await findRepositoryTop(docs)) ?? (await resolveLinks(cwd));
  const usesSources = codeFrame || wanted.some(({ format }) => format.usesSources === true);
  return {
    colors: false,
    folder: shownFolder({ cwd }, opened.project),
    repositoryFolder: relativePath(contains(top, docs) ? top : root, docs),
    codeFrame,
    changed,
    failSeverity,
    rules: rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      summary: rule.docs.summary,
      why: rule.docs.why,
      help: formatRulePage(rule),
      url: ruleUrl(rule.id, opened.project.config),
    })),
    ...(usesSources && { sources: await readExcerpts(diagnostics, opened) }),
    ...(version !== undefined && { version }),
  };
}

/** One file after the other, because documents may be huge. */
async function readExcerpts(
  diagnostics: readonly Diagnostic[],
  { source }: OpenedProject,
): Promise<ReadonlyMap<string, SourceExcerpt>> {
  const excerpts = new Map<string, SourceExcerpt>();
  for (const [path, findings] of groupBy(diagnostics, (one) => one.path)) {
    const file = await source.readText(path);
    if (file.kind !== 'text') continue;
    excerpts.set(path, excerptSource(file.text, new Set(findings.map(({ line }) => line))));
  }
  return excerpts;
}
