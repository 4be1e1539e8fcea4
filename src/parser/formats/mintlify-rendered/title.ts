import type { Stretch } from '../md-variant-chrome.ts';
import type { Line } from './lines.ts';

/** The title line, and every line that only repeats it. */
export interface Title {
  readonly title: Line | undefined;
  readonly lines: readonly Line[];
}

/** The first line of a page is its title if it looks like one and stands before anything of the operation. */
export function findTitle(prose: readonly Line[], parts: readonly Stretch[]): Title {
  const [first] = prose;
  const begin = parts.reduce((earliest, { start }) => Math.min(earliest, start), Number.POSITIVE_INFINITY);
  if (first === undefined || first.end > begin || !isTitle(first.text))
    return { title: undefined, lines: [] };
  return { title: first, lines: prose.filter(({ text }) => text === first.text) };
}

const smallWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'from',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'via',
  'with',
]);

/** Few words, each with a capital, and no end of a sentence. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 8 || text.length > 80 || /[.:!?]$|^[#>[`-]/.test(text)) return false;
  return words.every((word) => smallWords.has(word) || /^[A-Z0-9(]/.test(word));
}
