import pc from 'picocolors';
import type { Diagnostic, RelatedPlace, Severity } from '../diagnostic.ts';
import { joinPath } from '../paths.ts';
import { groupBy } from '../text.ts';
import { formatCodeFrame } from './code-frame.ts';
import { count, escapeControls, formatNumber, wrapText } from './plain-text.ts';
import { defineFormat, type ReportOptions } from './report-format.ts';
import { countByRule, wordTotal } from './totals.ts';

/** For people: findings by page, aligned, with a closing count. */
export const stylish = defineFormat({
  name: 'stylish',
  summary: 'for people, by page',
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

/** A line of a document may be the whole document. */
const widestFrame = 120;

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
      ...frameOf(finding, options, room),
    ];
    return [`  ${place}  ${severity}  ${first}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)];
  });
}

/** Without the sources, or where nobody asked, there is no frame. */
function frameOf(finding: Diagnostic, { codeFrame, sources }: ReportOptions, room: number): string[] {
  if (codeFrame !== true) return [];
  return formatCodeFrame(finding, sources?.get(finding.path), Math.min(room, widestFrame));
}

/** The rule stands behind the message, or below it where the line is full. */
function nameRule(message: readonly string[], ruleId: string, { dim }: Painter, room: number): string[] {
  const last = message.at(-1) ?? '';
  if (last.length + 2 + ruleId.length > room) return [...message, dim(ruleId)];
  return [...message.slice(0, -1), `${last}  ${dim(ruleId)}`];
}

function listNotes({ related, suggest }: Diagnostic, options: ReportOptions): string[] {
  const shown = related.slice(0, mostPlaces);
  const places = shown.map((place) => `${place.message}: ${shownPlace(place, options)}`);
  const left = related.length - shown.length;
  if (left > 0) places.push(`and ${count(left, 'place')} more`);
  return [...places, ...(suggest === undefined ? [] : [suggest])].map(escapeControls);
}

/** Where a document is not at hand, only the pointer tells the place in it. */
function shownPlace({ path, line, column, pointer = '' }: RelatedPlace, options: ReportOptions): string {
  const isKnown = pointer === '' || line > 1 || column > 1;
  return isKnown ? `${shownPath(path, options)}:${line}:${column}` : `${shownPath(path, options)}#${pointer}`;
}

/** A path that a terminal can open from where the reader stands. */
function shownPath(path: string, { folder = '' }: ReportOptions): string {
  return escapeControls(folder === '' || folder === '.' ? path : joinPath(folder, path));
}

/** The rules that spoke, the most frequent first, and all findings counted. */
function formatTotal(diagnostics: readonly Diagnostic[], painter: Painter): string {
  const rules = countByRule(diagnostics).map(([id, number]) => [formatNumber(number), id] as const);
  const width = Math.max(0, ...rules.map(([number]) => number.length));
  const total = wordTotal(diagnostics, (part, severity) =>
    severity === undefined ? painter.bold(part) : painter.severity(severity, part),
  );
  return [...rules.map(([number, id]) => `  ${number.padStart(width)}  ${painter.dim(id)}`), total].join(
    '\n',
  );
}
