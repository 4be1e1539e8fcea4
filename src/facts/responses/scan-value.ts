import type { LocatedValue } from '../../located-value.ts';
import type { Locate } from '../requests/places.ts';
import { addEntry, closeFrame, createFrame, extendText, type Frame } from './frames.ts';
import { createMarks, type NotationMarks } from './notation-marks.ts';
import { literalOf } from './scalar-values.ts';
import type { Cursor, Token } from './token.ts';
import { nextToken } from './tokens.ts';

/** A value read from the start of some text, as far as it is sound. */
export interface ScannedValue {
  /** Absent where the text starts with no value. */
  readonly value?: LocatedValue;
  readonly marks: NotationMarks;
  /** Where it ends, or where reading stopped. */
  readonly to: number;
  /** Whether all of it was read: `cut` where the text ends before the value does. */
  readonly end: 'complete' | 'cut' | 'syntax-error' | 'too-deep';
  readonly className?: string;
}

/** Later stages recurse. */
const deepest = 200;

interface Scan {
  readonly cursor: Cursor;
  readonly locate: Locate;
  readonly frames: Frame[];
  result?: LocatedValue;
  className?: string;
}

/** Text → the value it starts with, in whatever notation. Linear, without recursion. */
export function scanValue(source: string, from: number, end: number, locate: Locate): ScannedValue {
  const cursor: Cursor = { source, from, at: from, end, marks: createMarks(), leftOut: false };
  const scan: Scan = { cursor, locate, frames: [] };
  for (;;) {
    const token = nextToken(cursor);
    const stopped = takeToken(scan, token);
    if (stopped !== undefined) return stop(scan, token, stopped);
    if (scan.result !== undefined) {
      const { result, className } = scan;
      return { value: result, marks: cursor.marks, to: token.to, end: 'complete', className };
    }
  }
}

type Stop = Exclude<ScannedValue['end'], 'complete'> | undefined;

function takeToken(scan: Scan, token: Token): Stop {
  const { frames, cursor } = scan;
  const frame = frames.at(-1);
  if (cursor.leftOut) {
    if (frame !== undefined) frame.open = true;
    cursor.leftOut = false;
  }
  if (token.kind === 'end') return 'cut';
  if (frames.length > deepest) return 'too-deep';
  if (frame === undefined) return takeValue(scan, token);
  switch (frame.state) {
    case 'start':
      return takeStart(scan, frame, token);
    case 'colon':
      frame.state = 'value';
      return isSign(token, frame.kind === 'call' ? '=' : ':') ? undefined : 'syntax-error';
    case 'value':
      return takeValue(scan, token);
    default:
      return takeSeparator(scan, frame, token);
  }
}

function isSign(token: Token, sign: string): boolean {
  return token.kind === 'sign' && token.sign === sign;
}

/** An entry, or the end of the collection. */
function takeStart(scan: Scan, frame: Frame, token: Token): Stop {
  if (isSign(token, frame.close)) return endFrame(scan, token, true);
  if (token.kind === 'ellipsis' || (frame.kind === 'array' && isLeftOut(token))) return leaveOut(frame);
  if (frame.looseComma && isSign(token, ',')) {
    frame.looseComma = false;
    return undefined;
  }
  if (frame.kind === 'array' || (frame.kind === 'call' && !isArgumentName(scan.cursor, token))) {
    return takeValue(scan, token);
  }
  const name = nameOf(token, scan.cursor.marks, frame.kind);
  if (name === undefined) return 'syntax-error';
  frame.name = { text: name.text, from: token.from, to: token.to };
  frame.state = 'colon';
  return undefined;
}

/** Text that is nothing but an ellipsis. */
function isLeftOut(token: Token): boolean {
  return token.kind === 'text' && token.parts.length === 0;
}

function leaveOut(frame: Frame): undefined {
  frame.open = true;
  frame.looseComma = true;
  frame.state = 'start';
}

function isArgumentName({ source, at }: Cursor, token: Token): boolean {
  return token.kind === 'word' && /^\s{0,9}=/.test(source.slice(at, at + 10));
}

function nameOf(
  token: Token,
  marks: NotationMarks,
  kind: Frame['kind'],
): { readonly text: string | undefined } | undefined {
  if (token.kind === 'text') {
    const isKnown = token.parts.length > 0 && !token.parts.includes(undefined);
    return { text: isKnown ? token.parts.join('') : undefined };
  }
  if (token.kind === 'placeholder') return { text: undefined };
  if (token.kind !== 'word' && token.kind !== 'number') return undefined;
  if (kind === 'object') marks.relaxed = true;
  return { text: token.kind === 'word' ? token.word : String(token.value) };
}

function takeValue(scan: Scan, token: Token): Stop {
  const { frames, cursor, locate } = scan;
  const frame = frameOf(token, cursor);
  if (frame !== undefined) {
    frames.push(frame);
    return undefined;
  }
  // A number or word at the very end may go on.
  if (frames.length > 0 && token.to === cursor.end && token.kind !== 'text') return 'cut';
  const value = literalOf(token, cursor.marks, locate);
  return value === undefined ? 'syntax-error' : addValue(scan, value);
}

/** The collection that a token starts. */
function frameOf(token: Token, cursor: Cursor): Frame | undefined {
  const { marks, source, end } = cursor;
  if (token.kind === 'word' && token.to < end && source.charAt(token.to) === '(') {
    cursor.at = token.to + 1;
    marks.called = true;
    return createFrame('call', token.from, { className: token.word });
  }
  if (isSign(token, '{')) return createFrame('object', token.from);
  if (isSign(token, '[')) return createFrame('array', token.from);
  if (!isSign(token, '(')) return undefined;
  marks.python = true;
  return createFrame('array', token.from, { close: ')' });
}

function addValue(scan: Scan, value: LocatedValue): undefined {
  const frame = scan.frames.at(-1);
  if (frame === undefined) scan.result = value;
  else addEntry(frame, value, scan.locate);
}

/** A comma, or the end of the collection. */
function takeSeparator(scan: Scan, frame: Frame, token: Token): Stop {
  if (isSign(token, frame.close)) return endFrame(scan, token, false);
  if (isSign(token, ',')) {
    frame.state = 'start';
    return undefined;
  }
  if (token.kind === 'ellipsis') return leaveOut(frame);
  return takeContinuation(scan, frame, token);
}

/** `'a' 'b'` in Python, `'a' + 'b'` in JavaScript. */
function takeContinuation({ cursor: { marks } }: Scan, frame: Frame, token: Token): Stop {
  const isPlus = isSign(token, '+');
  if ((token.kind !== 'text' && !isPlus) || !extendText(frame)) return 'syntax-error';
  if (isPlus) marks.javascript = true;
  else marks.python ||= !marks.javascript;
  return undefined;
}

function endFrame(scan: Scan, token: Token, atStart: boolean): undefined {
  const frame = scan.frames.pop();
  if (frame === undefined) return undefined;
  const hasEntries = frame.members.length + frame.items.length > 0;
  // A comma before the end.
  if (atStart && hasEntries && !frame.looseComma && !frame.open) scan.cursor.marks.relaxed = true;
  if (scan.frames.length === 0) scan.className = frame.className;
  return addValue(scan, closeFrame(frame, token.to, scan.locate));
}

/** Closes what is open: each may hold more than was read. */
function stop(scan: Scan, token: Token, end: NonNullable<Stop>): ScannedValue {
  const { frames, cursor, locate } = scan;
  if (end === 'syntax-error') cursor.marks.malformed = true;
  else cursor.marks.partial = true;
  const className = frames[0]?.className;
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) {
    frame.open = true;
    const value = closeFrame(frame, token.from, locate);
    const outer = frames.at(-1);
    if (outer === undefined) return { value, marks: cursor.marks, to: token.from, end, className };
    addEntry(outer, value, locate);
  }
  return { marks: cursor.marks, to: Math.max(token.from, token.to), end };
}
