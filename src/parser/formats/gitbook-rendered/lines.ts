import type { Source } from '../../source.ts';

/** One line of a rendered page. */
export interface Line {
  /** Repaired, without white space around it; `''` for a blank line. */
  readonly text: string;
  /** As it stands in the page, without its end. */
  readonly raw: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Offsets of the text in the source. */
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Inside a fenced code block, or one of its fences. */
  readonly isFenced: boolean;
  /** A row in which a value and a name cannot be told apart. */
  readonly isGlued?: true;
}

/** Text of a page → its lines, with what extractors did to them undone. */
export function readLines(source: Source, from: number): readonly Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  for (const [index, start] of source.lines.entries()) {
    const next = source.lines[index + 1] ?? source.text.length;
    const raw = source.text.slice(start, next).replace(/[\r\n]+$/, '');
    const text = start < from ? '' : repair(raw.trim());
    const mark = /^(?:```+|~~~+)/.exec(raw.trimStart())?.[0];
    const isFenced = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && raw.trim() === mark) fence = undefined;
    const indent = raw.length - raw.trimStart().length;
    lines.push({
      text,
      raw,
      indent,
      start: start + indent,
      end: start + raw.trimEnd().length,
      index,
      isFenced,
    });
  }
  return lines;
}

/** The separators of rows as they look after a wrong decoding, and spaces that are no spaces. */
function repair(text: string): string {
  if (!/[\u00a0\u200b\u00c2\u0e22\u00e2\ufeff\\]/.test(text)) return text;
  return unescapeMarks(
    text
      .replace(/ ?(?:Â·|ยท|Ã‚Â·|â‹…)\s?/g, ' · ')
      .replace(/[\u200b\ufeff]/g, '')
      .replaceAll('\u00a0', ' ')
      .replace(/â€™/g, '’'),
  );
}

/** Characters that an extractor escaped to write markdown. */
function unescapeMarks(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!<>|~$&])/g, '$1');
}
