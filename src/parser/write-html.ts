import type { BalancedItem } from './balance-html.ts';
import type { Draft } from './draft.ts';

/** HTML to be parsed, with the way back to the page. */
export interface WrittenHtml {
  readonly html: string;
  /** What the comment `<!--n-->` stands for. */
  readonly standIns: readonly (readonly Draft[])[];
  /** From an offset in `html` at which something starts to the offset in the page. */
  readonly locateStart: (offset: number) => number;
  /** The same for an offset at which something ends. */
  readonly locateEnd: (offset: number) => number;
}

interface Segment {
  /** Offset in the HTML. */
  readonly at: number;
  readonly locate: (offset: number) => number;
}

/** Balanced items → one HTML text; `draftStandIn` drafts what is no HTML. */
export function writeHtml(
  items: readonly BalancedItem[],
  draftStandIn: (item: Extract<BalancedItem, { kind: 'stand-in' }>) => readonly Draft[],
): WrittenHtml {
  const standIns: (readonly Draft[])[] = [];
  const segments: Segment[] = [];
  const texts: string[] = [];
  let length = 0;
  const write = (text: string, locate: Segment['locate']): void => {
    segments.push({ at: length, locate });
    texts.push(text);
    length += text.length;
  };
  const stand = (drafts: readonly Draft[], start: number, end: number): void => {
    write(`<!--${standIns.length}-->`, (offset) => (offset === 0 ? start : end));
    standIns.push(drafts);
  };
  for (const item of items) {
    if (item.kind === 'stand-in') stand(draftStandIn(item), item.range.start, item.range.end);
    else if (item.kind === 'tag') stand([item], item.start, item.end);
    else if (item.kind === 'literal') {
      stand([{ kind: 'text', value: item.text, start: item.start, end: item.end }], item.start, item.end);
    } else if (item.kind === 'text') writeText(item, write);
    else if (item.kind === 'raw') write(item.text, item.align);
    else
      write(item.text, (offset) =>
        offset >= item.text.length ? item.end : Math.min(item.start + offset, item.end),
      );
  }
  const locateIn = (segment: Segment | undefined, offset: number): number =>
    segment === undefined ? 0 : segment.locate(offset - segment.at);
  return {
    html: texts.join(''),
    standIns,
    locateStart: (offset) => locateIn(segments[findSegment(segments, offset)], offset),
    locateEnd: (offset) => locateIn(segments[findSegment(segments, offset - 1)], offset),
  };
}

/** The parser must not take a `<` for markup that was found to be none. */
function writeText(
  item: Extract<BalancedItem, { kind: 'text' | 'raw' }>,
  write: (text: string, locate: Segment['locate']) => void,
): void {
  let at = 0;
  for (const part of item.text.split(/(<)/)) {
    const from = at;
    if (part === '<') write('&lt;', (offset) => item.align(from + (offset === 0 ? 0 : 1)));
    else if (part !== '') write(part, (offset) => item.align(from + offset));
    at += part.length;
  }
}

/** The last segment that starts at or before `offset`; of empty ones the last. */
function findSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
