import type { Command, DoubleQuotedChild, HereDocBody, Word, WordPart } from 'unbash';
import type { LocatedText, Range } from '../draft.ts';
import { decodeText } from '../string-text.ts';

/** Stands in a word's text for what the shell puts there; no sample holds it. */
export const expansionMark = '\uf8ff';

/** A word as the command gets it. */
export interface ShellWord {
  /** With `expansionMark` for each expansion. */
  readonly text: LocatedText;
  readonly range: Range;
}

interface Piece {
  readonly value: string;
  readonly offsetOf: (index: number) => number;
}

/** A word of a shell sample → its text. */
export function readWord(word: Word, source: string): ShellWord {
  const range = { from: word.pos, to: word.end };
  const parts = word.parts ?? [];
  if (parts.length > 0)
    return {
      text: compose(
        parts.flatMap((part) => readPart(part, source)),
        range,
      ),
      range,
    };
  const isPlain = word.value === word.text;
  return { text: { value: word.value, offsetOf: (index) => word.pos + (isPlain ? index : 0) }, range };
}

/** The text of a here-document. */
export function readHereDoc(body: HereDocBody, source: string): ShellWord {
  const range = { from: body.pos, to: body.end };
  if (body.parts === undefined) {
    return { text: decodeText(source, body.pos, body.end, { escapes: 'none' }), range };
  }
  return {
    text: compose(
      body.parts.flatMap((part) => readPart(part, source)),
      range,
    ),
    range,
  };
}

/** The words of a command, its name first. */
export function wordsOf({ name, suffix }: Command, source: string): readonly ShellWord[] {
  const words = [...(name === undefined ? [] : [name]), ...suffix];
  return words.flatMap((word) => (word.type === 'Word' ? [readWord(word, source)] : []));
}

function readPart(part: WordPart | DoubleQuotedChild, source: string): Piece[] {
  switch (part.type) {
    case 'SingleQuoted':
      return [{ value: part.value, offsetOf: (index) => part.pos + 1 + index }];
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.flatMap((inner) => readPart(inner, source));
    case 'Literal': {
      const decoded = decodeText(source, part.pos, part.end, { escapes: 'shell' });
      return [decoded.value === part.value ? decoded : { value: part.value, offsetOf: () => part.pos }];
    }
    case 'AnsiCQuoted':
    case 'Glob':
      return [{ value: part.value, offsetOf: () => part.pos }];
    case 'BraceExpansion':
    case 'ExtendedGlob':
      // What a URL holds as `{id}` is meant as written.
      return [{ value: part.text, offsetOf: (index) => part.pos + index }];
    default:
      return [{ value: expansionMark, offsetOf: () => part.pos }];
  }
}

function compose(pieces: readonly Piece[], range: Range): LocatedText {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const starts: number[] = [];
  let length = 0;
  for (const { value } of pieces) {
    starts.push(length);
    length += value.length;
  }
  const offsetOf = (index: number) => {
    const at = lastNotAfter(starts, index);
    return pieces[at]?.offsetOf(index - (starts[at] ?? 0)) ?? range.to;
  };
  return { value: pieces.map(({ value }) => value).join(''), offsetOf };
}

function lastNotAfter(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
