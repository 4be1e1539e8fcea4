import type { RootContent } from 'mdast';
import type { TagContent } from './draft.ts';
import { formattingNames, voidNames } from './html-names.ts';
import type { Range } from './place-nodes.ts';

interface Place extends Range {
  /** Which of the siblings it came from. */
  readonly group: number;
}

/** A piece of siblings of which some are HTML; `start` and `end` are offsets in the page. */
export type HtmlItem =
  | (Place & {
      readonly kind: 'start';
      readonly name: string;
      readonly selfClosing: boolean;
      readonly text: string;
    })
  | (Place & { readonly kind: 'end'; readonly name: string; readonly text: string })
  | (Place & {
      readonly kind: 'text' | 'raw' | 'comment';
      readonly text: string;
      readonly align: (offset: number) => number;
    })
  | (Place & { readonly kind: 'tag'; readonly tag: TagContent; readonly text: string })
  | { readonly kind: 'stand-in'; readonly node: RootContent; readonly range: Range; readonly group: number };

/** Which tags of `HtmlItem`s belong together, as indexes. */
export interface HtmlMatches {
  /** From start tag to end tag and from end tag to start tag, as indexes. */
  readonly partner: ReadonlyMap<number, number>;
  /** Start tags that nothing closes, ascending. */
  readonly unclosed: readonly number[];
  /** Formatting elements to be closed just before an end tag that closes what is around them. */
  readonly before: ReadonlyMap<number, readonly string[]>;
}

/** Pairs start and end tags by name, whatever an HTML parser would make of them. */
export function matchTags(items: readonly HtmlItem[]): HtmlMatches {
  const partner = new Map<number, number>();
  const before = new Map<number, readonly string[]>();
  const open: OpenTag[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, change: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + change);
  };
  const closeTag = (name: string, index: number): void => {
    const closed = takeUntil(open, name);
    for (const tag of closed) count(tag.name, -1);
    const start = closed.pop()?.index ?? index;
    partner.set(start, index);
    partner.set(index, start);
    const inner = closed.map((tag) => tag.name).filter((tag) => formattingNames.has(tag));
    if (inner.length > 0) before.set(index, inner);
  };
  items.forEach((item, index) => {
    if (item.kind === 'end' && (counts.get(item.name) ?? 0) > 0) closeTag(item.name, index);
    if (item.kind !== 'start' || isEmpty(item)) return;
    open.push({ index, name: item.name });
    count(item.name, 1);
  });
  return { partner, before, unclosed: open.map(({ index }) => index) };
}

interface OpenTag {
  readonly index: number;
  readonly name: string;
}

/** Takes the innermost open tags up to and including the first of that name. */
function takeUntil(open: OpenTag[], name: string): OpenTag[] {
  const taken: OpenTag[] = [];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    taken.push(top);
    if (top.name === name) break;
  }
  return taken;
}

/** Whether a start tag needs no end tag. */
export function isEmpty(item: Extract<HtmlItem, { kind: 'start' }>): boolean {
  return item.selfClosing || voidNames.has(item.name);
}

/** For each group, the unclosed start tags to close at its end: their own, unless something closed later stands in them. */
export function findClosers(
  items: readonly HtmlItem[],
  { partner, unclosed }: HtmlMatches,
): ReadonlyMap<number, readonly number[]> {
  const isUnclosed = new Set(unclosed);
  const closers = new Map<number, number[]>();
  let group = -1;
  let last = -1;
  for (const [index, item] of [...items.entries()].reverse()) {
    if (item.group !== group) last = item.group;
    group = item.group;
    if (item.kind !== 'start') continue;
    last = Math.max(last, items[partner.get(index) ?? -1]?.group ?? last);
    if (isUnclosed.has(index)) addTo(closers, last, index);
  }
  return closers;
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
