import { isOverNext } from './addresses.ts';
import type { LineKind } from './classify.ts';
import type { OperationDraft, SectionDraft } from './draft.ts';
import type { Line } from './lines.ts';
import { readSampleLine } from './scan-sample.ts';
import { lookFor, readTarget, type Scan } from './scan-state.ts';

/** Takes a line of the head or of a section; gives how many lines that were. */
export function readSectionsLine(scan: Scan, operation: OperationDraft, line: Line, kind: LineKind): number {
  if (kind.kind === 'request-line' || (kind.kind === 'method' && !isWord(scan, operation, line))) {
    return readVerb(scan, operation, line, kind);
  }
  if (kind.kind === 'section') {
    addSection(scan, operation, { ...kind.label, line, items: [], text: [] });
    return 1;
  }
  // An address of another site may be all that a description says.
  const isPath = kind.kind === 'path' && (scan.phase === 'head' || kind.path.startsWith('/'));
  if (isPath) return isOverNext(scan, operation, kind.path) ? 0 : readPath(scan, operation, kind.path);
  if (scan.phase === 'head' && kind.kind !== 'row') return readHead(operation, line);
  return readContent(scan, operation, line, kind);
}

function addSection(scan: Scan, operation: OperationDraft, section: SectionDraft): SectionDraft {
  operation.sections.push(section);
  scan.phase = 'sections';
  return section;
}

/** Whether a method stands there as a description would: with rows going on behind it. */
function isWord(scan: Scan, operation: OperationDraft, line: Line): boolean {
  if (line === operation.first || scan.phase === 'head') return false;
  const wanted = [
    'row',
    'separator',
    'label',
    'path',
    'request-line',
    'status',
    'section',
    'text',
    'chrome',
  ] as const;
  const ahead = lookFor(scan, scan.index + 1, wanted)?.kind;
  return ['row', 'separator', 'label', 'section'].includes(ahead ?? '');
}

/** The operation's own method line, or the one over its sample. */
function readVerb(
  scan: Scan,
  operation: OperationDraft,
  line: Line,
  kind: LineKind & { kind: 'method' | 'request-line' },
): number {
  if (line === operation.first) return 1;
  if (scan.phase === 'head' && kind.kind === 'method') return 0;
  scan.phase = 'sample';
  return readSampleLine(scan, operation, line, kind);
}

/** Under the method line the address of the operation, under rows that of the sample. */
function readPath(scan: Scan, operation: OperationDraft, path: string): number {
  readTarget(operation, path);
  if (scan.phase !== 'head') scan.phase = 'sample';
  return 1;
}

function readHead(operation: OperationDraft, line: Line): number {
  if (/^(?:Experimental|Alpha|Beta)$/.test(line.text)) return 1;
  if (/^Deprecated$/.test(line.text)) operation.deprecated = true;
  else operation.description.push(line);
  return 1;
}

function readContent(scan: Scan, operation: OperationDraft, line: Line, kind: LineKind): number {
  if (kind.kind === 'status') {
    addSection(scan, operation, { name: 'response', line, status: kind.status, items: [], text: [] });
    return 1;
  }
  const section =
    operation.sections.at(-1) ??
    addSection(scan, operation, { name: 'unlabelled', line, items: [], text: [] });
  scan.phase = 'sections';
  if (kind.kind === 'media-type') {
    if (section.items.length === 0) section.mediaType = kind.mediaType;
    return 1;
  }
  return readItem(section, line, kind) ? 1 : readText(scan, section, line, kind);
}

function readItem(section: SectionDraft, line: Line, kind: LineKind): boolean {
  if (kind.kind === 'row') section.items.push({ kind: 'row', row: kind.row, line, content: [] });
  else if (kind.kind === 'separator') section.items.push({ kind: 'separator', word: kind.word, line });
  else if (kind.kind === 'circular') section.items.push({ kind: 'circular', type: kind.type, line });
  else if (kind.kind === 'disclosure') section.items.push({ kind: 'disclosure', line });
  else if (kind.kind === 'response-type' && kind.type !== undefined) addResponseRow(section, line, kind.type);
  else return kind.kind === 'response-type' || kind.kind === 'no-content';
  return true;
}

/** `Responseobject` is the row of a whole answer, whose name is its label. */
function addResponseRow(section: SectionDraft, line: Line, type: string): void {
  const row = {
    type,
    isReference: false,
    discriminator: false,
    readOnly: false,
    writeOnly: false,
    isLowerCase: false,
    deprecated: false,
    labels: '',
  };
  section.items.push({ kind: 'row', row, line, content: [] });
}

function readText(scan: Scan, section: SectionDraft, line: Line, kind: LineKind): number {
  const item = section.items.findLast(({ kind: found }) => found === 'row');
  const content = item?.kind === 'row' ? item.content : section.text;
  if (section.name === 'unlabelled' && endsUnlabelled(scan, section, content, kind)) return 0;
  // An answer without rows has one sentence; what follows it is the page's again.
  if (section.name === 'response' && item === undefined && content.length > 0) return 0;
  content.push(line);
  return 1;
}

/**
 * Where no labels stand, a second paragraph belongs to a row only if the operation goes on behind it: with a row of a
 * new name.
 */
function endsUnlabelled(
  scan: Scan,
  section: SectionDraft,
  content: readonly Line[],
  kind: LineKind,
): boolean {
  if (kind.kind === 'code') return true;
  if (kind.kind === 'label' || content.length === 0) return false;
  const ahead = lookFor(scan, scan.index + 1, [
    'row',
    'path',
    'status',
    'heading',
    'code',
    'section',
    'chrome',
  ]);
  if (ahead?.kind !== 'row') return true;
  return section.items.some((item) => item.kind === 'row' && item.row.name === ahead.row.name);
}
