import { hashLines } from './line-hash.ts';

/** What reports need of a file's text; the text itself may be huge and is let go. */
export interface SourceExcerpt {
  /** Lines without their ends, by number. */
  readonly lines: ReadonlyMap<number, string>;
  /** What tells lines apart when others around them move, by number. */
  readonly hashes: ReadonlyMap<number, string>;
}

/** The wanted lines of a text; of very long ones the start. */
export function excerptSource(text: string, wanted: ReadonlySet<number>): SourceExcerpt {
  const lines = new Map<number, string>();
  let start = 0;
  for (let number = 1; start <= text.length && lines.size < wanted.size; number += 1) {
    const { end, next } = findLineEnd(text, start);
    if (wanted.has(number)) lines.set(number, text.slice(start, Math.min(end, start + longestLine)));
    if (next === undefined) break;
    start = next;
  }
  return { lines, hashes: hashLines(text, wanted) };
}

const longestLine = 10_000;

function findLineEnd(text: string, start: number): { end: number; next?: number } {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return { end: at, next: at + 1 };
    if (code === 13) return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
  }
  return { end: text.length };
}
