import type { CapturedDocument, ResponseNotation, ResponseReading } from '../../captured-response.ts';
import type { LocatedValue } from '../../located-value.ts';
import { notationOf } from './notation-marks.ts';
import type { PlacedText } from './placed-text.ts';
import { type ScannedValue, scanValue } from './scan-value.ts';

/** Text → the documents in it: one, several, or some among other words. */
export function readDocumentsInText(placed: PlacedText): ResponseReading {
  const scalar = readScalar(placed);
  if (scalar !== undefined) return { notation: 'json', documents: [scalar] };
  const search: Search = {
    placed,
    found: [],
    at: 0,
    wordsFrom: 0,
    hasWords: false,
    isPartial: false,
    isCommented: false,
  };
  while (findNext(search));
  if (search.stopped === undefined) noteWords(search, placed.text.length);
  return finish(search);
}

interface Search {
  readonly placed: PlacedText;
  readonly found: CapturedDocument[];
  at: number;
  /** Where the words before the next document start. */
  wordsFrom: number;
  /** There is more than documents. */
  hasWords: boolean;
  /** An ellipsis stands between documents. */
  isPartial: boolean;
  /** A comment does. */
  isCommented: boolean;
  /** The document in which reading stopped. */
  stopped?: ScannedValue;
}

/** Where a document may start: after letters a bracket is something else. */
const start = /\{|(?<!\w)\[|(?<![\w.$])[A-Z][\w.]{0,100}\(/g;

/** Reads up to the end of the next document; each try starts where the last one ended, so all are linear. */
function findNext(search: Search): boolean {
  const { placed, found } = search;
  start.lastIndex = search.at;
  const from = start.exec(placed.text)?.index;
  if (from === undefined) return false;
  const scanned = scanValue(placed.text, from, placed.text.length, placed.locate);
  const opens = found.length === 0 && !search.hasWords && isBlank(placed.text.slice(0, from));
  const { value } = scanned;
  if (value === undefined || !isDocument(scanned, value, opens)) {
    search.hasWords = true;
    search.at = Math.max(scanned.to, from + 1);
    return true;
  }
  noteWords(search, from);
  found.push(toDocument(placed, { from, wordsFrom: search.wordsFrom, scanned, value }));
  search.at = scanned.to;
  search.wordsFrom = scanned.to;
  if (scanned.end === 'complete' || scanned.end === 'cut') return true;
  search.stopped = scanned;
  return false;
}

/** What opens the text is data, however little of it is sound; among words only what holds names. */
function isDocument({ end, marks }: ScannedValue, value: LocatedValue, opens: boolean): boolean {
  if (value.kind === 'object') return value.members.length > 0 || (opens && !marks.called);
  if (value.kind !== 'array') return false;
  if (opens && (end === 'complete' || end === 'cut')) return true;
  return value.items.some(({ kind }) => kind === 'object');
}

function noteWords(search: Search, to: number): void {
  if (search.hasWords) return;
  const words = search.placed.text.slice(search.wordsFrom, to);
  if (isBlank(words)) return;
  if (isComment(words)) search.isCommented = true;
  else if (/^[\s,;]*(?:\.{3,}|…)[\s,;]*$/.test(words)) search.isPartial = true;
  else search.hasWords = true;
}

function isComment(words: string): boolean {
  return words.split('\n').every((line) => /^\s*(?:\/\/|#|$)/.test(line));
}

function isBlank(text: string): boolean {
  return /^[\s,;]*$/.test(text);
}

interface FoundDocument {
  readonly from: number;
  readonly wordsFrom: number;
  readonly scanned: ScannedValue;
  readonly value: LocatedValue;
}

function toDocument({ text, locate, whole }: PlacedText, found: FoundDocument): CapturedDocument {
  const { from, wordsFrom, scanned, value } = found;
  const label = lastLine(text.slice(Math.max(wordsFrom, from - 500), from));
  return {
    kind: 'whole',
    notation: notationOf(scanned.marks),
    value,
    at: locate(from, scanned.to) ?? whole,
    ...(scanned.className === undefined ? {} : { className: scanned.className }),
    ...(label === '' ? {} : { label }),
  };
}

const longestLabel = 100;

function lastLine(words: string): string {
  const line = words.trim().replace(/^[\s\S]*[\n\r]/, '');
  return line.slice(-longestLabel).trim();
}

/** A text that is nothing but a JSON text, number, truth value or null. */
function readScalar({ text, locate, whole }: PlacedText): CapturedDocument | undefined {
  if (!/^\s*(?:"|-?\d|true|false|null)/.test(text)) return undefined;
  const scanned = scanValue(text, 0, text.length, locate);
  const { value, end, marks, to } = scanned;
  const isWhole = end === 'complete' && text.slice(to).trim() === '' && notationOf(marks) === 'json';
  return value === undefined || !isWhole
    ? undefined
    : { kind: 'whole', notation: 'json', value, at: value.at ?? whole };
}

function finish(search: Search): ResponseReading {
  const { placed, found: documents, stopped } = search;
  const notation = joinNotations(search);
  if (stopped === undefined) return { notation, documents };
  const kind = stopped.end === 'too-deep' ? 'too-deep' : 'syntax-error';
  const at = placed.locate(stopped.to, Math.min(stopped.to + 1, placed.text.length)) ?? placed.whole;
  return { notation, documents, problem: { kind, at } };
}

function joinNotations({ found, hasWords, isPartial, isCommented }: Search): ResponseNotation {
  const [first] = found;
  if (first === undefined) return isPartial && !hasWords ? 'truncated' : 'text';
  if (hasWords) return 'log';
  const notations = new Set(found.map(({ notation }) => notation));
  if (isPartial) notations.add('truncated');
  if (isCommented && first.notation === 'json') notations.add('json5');
  // The widest of them allows all others.
  const widest = [...notations].every((one) => wider.includes(one))
    ? wider.findLast((one) => notations.has(one))
    : undefined;
  return widest ?? (notations.size === 1 ? first.notation : 'log');
}

const wider: readonly ResponseNotation[] = ['json', 'json5', 'truncated', 'malformed'];
