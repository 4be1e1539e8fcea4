import { isChanged } from '../changed-lines.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { groupBy } from '../text.ts';
import { formatMarkdown } from './markdown.ts';
import { escapeControls, formatNumber } from './plain-text.ts';
import { defineFormat, type ReportOptions } from './report-format.ts';
import { repositoryPath } from './repository-path.ts';
import { wordTotal } from './totals.ts';

/** How many annotations of one level GitHub shows of a step; with three levels, a step stays below the 50 of a job. */
const mostPerLevel = 10;

/** A step summary of more than 1 MiB is not shown at all. */
const mostSummaryBytes = 1_000_000;

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations of GitHub Actions, as many as are shown; the summary of the step has them all. */
export const github = defineFormat({
  name: 'github',
  summary: 'annotations of GitHub Actions; all findings on the summary of the step',
  usesChanges: true,
  format(diagnostics, options) {
    const shown = chooseAnnotations(diagnostics, options);
    const left = diagnostics.length - shown.length;
    const note = left === 0 ? '' : `, ${formatNumber(left)} of them on the summary of this step only`;
    return [
      ...shown.map((one) => formatAnnotation(one, options)),
      `${wordTotal(diagnostics)}${note}`,
      '',
    ].join('\n');
  },
  summarise: (diagnostics, options) => formatMarkdown(diagnostics, options, mostSummaryBytes),
});

/** Of each level the first that fit, those on changed lines before all others, in the order of the report. */
function chooseAnnotations(
  diagnostics: readonly Diagnostic[],
  { changed }: ReportOptions,
): readonly Diagnostic[] {
  const isFirst = (one: Diagnostic) => changed !== undefined && isChanged(changed, one);
  const chosen = [...groupBy(diagnostics, ({ severity }) => severity).values()].flatMap((findings) => {
    const byChange = [...findings.filter(isFirst), ...findings.filter((one) => !isFirst(one))];
    return byChange.slice(0, mostPerLevel);
  });
  const kept = new Set(chosen);
  return diagnostics.filter((one) => kept.has(one));
}

function formatAnnotation(diagnostic: Diagnostic, options: ReportOptions): string {
  const { ruleId, severity, message, suggest, path, line, column, endLine, endColumn, related } = diagnostic;
  // GitHub refuses columns on annotations of several lines.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = { file: repositoryPath(path, options), line, endLine, ...columns, title: ruleId };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const notes = related
    .slice(0, 3)
    .map((other) => `${other.message}: ${repositoryPath(other.path, options)}:${other.line}`);
  const text = [message, ...notes, ...(suggest === undefined ? [] : [suggest])]
    .map(escapeControls)
    .join('\n');
  return `::${levels[severity]} ${written.join(',')}::${escapeData(text)}`;
}

/** Pages are written by others: nothing of theirs may end the line, on which a command of theirs could follow. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
