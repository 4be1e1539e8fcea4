import type { MissingText } from '../../sample-request.ts';
import type { CodeReading } from './code-reading.ts';

/** What is forgotten most, the likeliest first; no quotes, which make code whole wherever they are put. */
const candidates = [',', ')', ']', '}', '})', ')}'];

/** Each candidate is one more reading of the sample. */
const longest = 50_000;

/** Code that breaks off → what makes it whole when it is put where it breaks off, as its own parser judges. */
export function findMissing(
  text: string,
  index: number,
  read: (text: string) => CodeReading,
): MissingText | undefined {
  if (text.length > longest) return undefined;
  const places = new Set([startOfMember(text, index), index]);
  for (const at of places) {
    const found = candidates.find(
      (candidate) => read(`${text.slice(0, at)}${candidate}${text.slice(at)}`).problem === undefined,
    );
    if (found !== undefined) return { text: found, index: at };
  }
  return undefined;
}

/** Texts without a comma between them are one text to some languages, which stop at the colon only. */
function startOfMember(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - 200), index);
  const key = text.charAt(index) === ':' ? /\n[^\S\n]*((["'])[\w -]*\2\s*)$/.exec(before)?.[1] : undefined;
  return index - (key?.length ?? 0);
}
