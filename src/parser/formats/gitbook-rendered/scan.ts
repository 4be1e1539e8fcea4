import { addressOver } from './addresses.ts';
import { classifyLine, type LineKind } from './classify.ts';
import { type OperationDraft, type PageDraft, startOperation } from './draft.ts';
import { endsPage } from './labels.ts';
import type { Line } from './lines.ts';
import type { RowOptions } from './row.ts';
import { readSampleLine } from './scan-sample.ts';
import { readSectionsLine } from './scan-sections.ts';
import { lookFor, readTarget, type Scan } from './scan-state.ts';

/** Lines → what is operation, by the order in which the renderer prints, and what is not. */
export function scanLines(lines: readonly Line[], text: string, options: RowOptions): PageDraft {
  const scan: Scan = {
    lines,
    kinds: lines.map((line) => classifyLine(line, options)),
    text,
    prose: [],
    operations: [],
    index: 0,
    operation: undefined,
    phase: 'head',
  };
  while (scan.index < lines.length) step(scan);
  return { prose: scan.prose, operations: scan.operations };
}

function step(scan: Scan): void {
  const line = scan.lines[scan.index];
  const kind = scan.kinds[scan.index];
  if (line === undefined || kind === undefined) return;
  if (opensOperation(scan, kind)) open(scan, line, kind);
  const { operation } = scan;
  const taken = operation === undefined ? 0 : readInside(scan, operation, line, kind);
  if (taken === 0) {
    scan.operation = undefined;
    scan.prose.push(line);
    scan.index += 1;
    return;
  }
  scan.index += taken;
  const last = scan.lines[scan.index - 1];
  if (operation !== undefined && last !== undefined && last.text !== '') operation.last = last;
}

function opensOperation(scan: Scan, kind: LineKind): boolean {
  if (kind.kind === 'method') return opensByMethod(scan);
  if (kind.kind === 'row') return opensByRow(scan, kind);
  if (kind.kind !== 'section') return false;
  const { operation, phase } = scan;
  if (operation === undefined) return lookFor(scan, scan.index + 1, ['row', 'status']) !== undefined;
  const names = operation.sections.map(({ name }) => name);
  if (names.includes('responses') || phase === 'sample') {
    return !['response-headers', 'responses'].includes(kind.label.name);
  }
  return kind.label.name === 'authorizations' && names.includes('authorizations');
}

/** Behind the sections the method stands again, over the sample. */
function opensByMethod(scan: Scan): boolean {
  const { operation, phase } = scan;
  const wanted = ['section', 'status', 'request-line', 'row', 'heading', 'chrome', 'label'] as const;
  const ahead = lookFor(scan, scan.index + 1, wanted);
  if (operation === undefined || phase === 'sample')
    return ahead?.kind === 'section' || ahead?.kind === 'row';
  if (phase === 'head' || ahead?.kind !== 'section') return false;
  // Answers end an operation, so before them no other can begin with its own.
  return ahead.label.name !== 'responses' || operation.sections.some(({ name }) => name === 'responses');
}

function opensByRow({ operation, phase }: Scan, { row }: LineKind & { kind: 'row' }): boolean {
  // Renderers that left the mark of optional rows out printed rows under labels only.
  if (operation === undefined) return row.name !== undefined && row.required !== undefined;
  if (phase === 'sample') return row.name !== undefined;
  const unlabelled = operation.sections.find(({ name }) => name === 'unlabelled');
  if (unlabelled === undefined || row.name === undefined) return false;
  // Without labels nothing but a name that comes again, or a status, says that an operation has ended.
  if (operation.sections.at(-1)?.name === 'response') return true;
  return unlabelled.items.some((item) => item.kind === 'row' && item.row.name === row.name);
}

function open(scan: Scan, line: Line, kind: LineKind): void {
  const operation = startOperation(line);
  if (kind.kind === 'method') {
    operation.method = kind.method;
    readTarget(operation, kind.target);
    const summary = findSummary(scan.prose);
    if (summary !== undefined) operation.summary = summary;
  }
  const over = kind.kind === 'row' ? addressOver(scan) : undefined;
  if (over !== undefined) operation.over = over;
  scan.operation = operation;
  scan.operations.push(operation);
  scan.phase = 'head';
}

/** Headings that pages give to what stands below, whatever it is. */
const generic = /^(?:API )?(?:endpoints?|parameters|reference|request|schemas?)$/i;

/** The heading of an operation is the second of two headings in a row; one alone is the page's own. */
function findSummary(prose: readonly Line[]): Line | undefined {
  const recent = prose.slice(-12);
  const at = recent.findLastIndex(({ text }) => text !== '');
  const last = recent[at];
  // Where nothing stands between lines, nothing tells a heading from a sentence.
  if (last === undefined || recent[at - 1]?.text !== '' || generic.test(bareTitle(last))) return undefined;
  const before = recent.slice(0, at).findLast(({ text }) => text !== '');
  const isPair = before !== undefined && isTitle(before) && isTitle(last);
  return isPair && before.text !== last.text ? last : undefined;
}

function bareTitle({ text }: Line): string {
  return text.replace(/^#+ /, '');
}

function isTitle(line: Line): boolean {
  const title = bareTitle(line);
  return (
    /^\p{Lu}/u.test(title) &&
    title.length < 90 &&
    !/[,:;]$|[.!?] \w/.test(title) &&
    title.split(' ').length < 14
  );
}

/** Takes the lines at the scanner that belong to the operation; gives how many. */
function readInside(scan: Scan, operation: OperationDraft, line: Line, kind: LineKind): number {
  if (kind.kind === 'heading') return 0;
  if (kind.kind === 'chrome') return endsPage.test(line.text) ? 0 : 1;
  if (kind.kind === 'blank') return 1;
  return scan.phase === 'sample'
    ? readSampleLine(scan, operation, line, kind)
    : readSectionsLine(scan, operation, line, kind);
}
