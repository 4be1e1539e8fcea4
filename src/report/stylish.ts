import pc from 'picocolors';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { joinPath } from '../paths.ts';
import { groupBy } from '../text.ts';
import { count, escapeControls, wrapText } from './plain-text.ts';
import { defineFormat, type ReportOptions } from './report-format.ts';

/** For people: findings by page, aligned, with a closing count. */
export const stylish = defineFormat({
  name: 'stylish',
  format(diagnostics, options) {
    const painter = createPainter(options.colors);
    const pages = [...groupBy(diagnostics, ({ path }) => path)].map(([path, findings]) =>
      [painter.path(shownPath(path, options)), ...formatPage(findings, painter, options)].join('\n'),
    );
    return `${[...pages, formatTotal(diagnostics, painter)].join('\n\n')}\n`;
  },
});

type Painter = ReturnType<typeof createPainter>;

function createPainter(isColored: boolean) {
  const { red, yellow, blue, dim, underline, bold } = pc.createColors(isColored);
  const severities: Readonly<Record<Severity, (text: string) => string>> = {
    error: red,
    warning: yellow,
    info: blue,
  };
  return {
    path: underline,
    dim,
    bold,
    severity: (severity: Severity, text: string = severity) => severities[severity](text),
  };
}

const narrowest = 40;

/** A document may be linked by hundreds of pages. */
const mostPlaces = 3;

function formatPage(findings: readonly Diagnostic[], painter: Painter, options: ReportOptions): string[] {
  const { width } = options;
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const severityWidth = Math.max(...findings.map(({ severity }) => severity.length));
  const indent = placeWidth + severityWidth + 6;
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, width - indent);
  return findings.flatMap((finding, index) => {
    const place = painter.dim((places[index] ?? '').padStart(placeWidth));
    const severity = painter.severity(finding.severity, finding.severity.padEnd(severityWidth));
    const [first = '', ...more] = [
      ...nameRule(wrapText(escapeControls(finding.message), room), finding.ruleId, painter, room),
      ...listNotes(finding, options)
        .flatMap((note) => wrapText(note, room))
        .map(painter.dim),
    ];
    return [`  ${place}  ${severity}  ${first}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)];
  });
}

/** The rule stands behind the message, or below it where the line is full. */
function nameRule(message: readonly string[], ruleId: string, { dim }: Painter, room: number): string[] {
  const last = message.at(-1) ?? '';
  if (last.length + 2 + ruleId.length > room) return [...message, dim(ruleId)];
  return [...message.slice(0, -1), `${last}  ${dim(ruleId)}`];
}

function listNotes({ related, suggest }: Diagnostic, options: ReportOptions): string[] {
  const shown = related.slice(0, mostPlaces);
  const places = shown.map(
    ({ message, path, line, column }) => `${message}: ${shownPath(path, options)}:${line}:${column}`,
  );
  const left = related.length - shown.length;
  if (left > 0) places.push(`and ${count(left, 'place')} more`);
  return [...places, ...(suggest === undefined ? [] : [suggest])].map(escapeControls);
}

/** A path that a terminal can open from where the reader stands. */
function shownPath(path: string, { folder = '' }: ReportOptions): string {
  return escapeControls(folder === '' || folder === '.' ? path : joinPath(folder, path));
}

function formatTotal(diagnostics: readonly Diagnostic[], painter: Painter): string {
  if (diagnostics.length === 0) return painter.bold('No findings');
  const bySeverity = groupBy(diagnostics, ({ severity }) => severity);
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = bySeverity.get(severity)?.length ?? 0;
    const word = severity === 'info' ? 'note' : severity;
    return number === 0 ? [] : [painter.severity(severity, count(number, word))];
  });
  const pages = new Set(diagnostics.map(({ path }) => path)).size;
  return `${painter.bold(count(diagnostics.length, 'finding'))} in ${count(pages, 'file')}: ${parts.join(', ')}`;
}
