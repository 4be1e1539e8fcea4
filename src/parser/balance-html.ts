import type { RootContent } from 'mdast';
import type { TagContent } from './draft.ts';
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

/** What is to be written for the HTML parser. */
export type BalancedItem =
  | (Range & { readonly kind: 'markup'; readonly text: string })
  | (Range & {
      readonly kind: 'text' | 'raw';
      readonly text: string;
      readonly align: (offset: number) => number;
    })
  | (Range & { readonly kind: 'literal'; readonly text: string })
  | (Range & { readonly kind: 'tag'; readonly tag: TagContent })
  | {
      readonly kind: 'stand-in';
      readonly node: RootContent;
      readonly range: Range;
      readonly depth: number;
      readonly inCode: boolean;
    };

export interface Balanced {
  readonly items: readonly BalancedItem[];
  /** The first start tag that nests too deep. */
  readonly tooDeep?: Range;
}

const voidNames = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'image',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
// An HTML parser opens these again in every later paragraph until they are closed.
const formattingNames = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
]);
// An HTML parser closes these itself, so a run of them without end tags is no nesting.
const selfEndingNames = new Set([
  'caption',
  'colgroup',
  'dd',
  'dt',
  'li',
  'optgroup',
  'option',
  'p',
  'rb',
  'rp',
  'rt',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
]);

/**
 * Makes broken HTML harmless before it is parsed: an element that nothing closes ends with the piece of HTML that
 * opened it, an end tag that closes nothing goes, and what nests deeper than `room` becomes text.
 */
export function balanceHtml(
  items: readonly HtmlItem[],
  { flow, room }: { readonly flow: boolean; readonly room: number },
): Balanced {
  const matches = matchTags(items);
  const closers = flow ? findClosers(items, matches) : new Map<number, readonly number[]>();
  return writeItems(items, matches, closers, room);
}

interface Matches {
  /** From start tag to end tag and from end tag to start tag, as indexes. */
  readonly partner: ReadonlyMap<number, number>;
  /** Start tags that nothing closes, ascending. */
  readonly unclosed: readonly number[];
  /** Formatting elements to be closed just before an end tag that closes what is around them. */
  readonly before: ReadonlyMap<number, readonly string[]>;
}

function matchTags(items: readonly HtmlItem[]): Matches {
  const partner = new Map<number, number>();
  const before = new Map<number, string[]>();
  const open: { readonly index: number; readonly name: string }[] = [];
  const counts = new Map<string, number>();
  items.forEach((item, index) => {
    if (item.kind === 'start' && !isEmpty(item)) {
      open.push({ index, name: item.name });
      counts.set(item.name, (counts.get(item.name) ?? 0) + 1);
    }
    if (item.kind !== 'end' || (counts.get(item.name) ?? 0) === 0) return;
    const inner: string[] = [];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      counts.set(top.name, (counts.get(top.name) ?? 1) - 1);
      if (top.name === item.name) {
        partner.set(top.index, index);
        partner.set(index, top.index);
        break;
      }
      if (formattingNames.has(top.name)) inner.push(top.name);
    }
    if (inner.length > 0) before.set(index, inner);
  });
  return { partner, before, unclosed: open.map(({ index }) => index) };
}

function isEmpty(item: Extract<HtmlItem, { kind: 'start' }>): boolean {
  return item.selfClosing || voidNames.has(item.name);
}

/** For each group, the unclosed start tags to close at its end: their own, unless something closed later stands in them. */
function findClosers(
  items: readonly HtmlItem[],
  { partner, unclosed }: Matches,
): Map<number, readonly number[]> {
  const isUnclosed = new Set(unclosed);
  const closers = new Map<number, number[]>();
  let group = -1;
  let last = -1;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) continue;
    if (item.group !== group) last = item.group;
    group = item.group;
    if (item.kind !== 'start') continue;
    last = Math.max(last, items[partner.get(index) ?? -1]?.group ?? last);
    if (!isUnclosed.has(index)) continue;
    const known = closers.get(last);
    if (known === undefined) closers.set(last, [index]);
    else known.push(index);
  }
  return closers;
}

function writeItems(
  items: readonly HtmlItem[],
  { partner, before }: Matches,
  closers: ReadonlyMap<number, readonly number[]>,
  room: number,
): Balanced {
  const written: BalancedItem[] = [];
  const depths = new Map<number, number>();
  const literal = new Set<number>();
  let tooDeep: Range | undefined;
  let depth = 0;
  let code = 0;
  const close = (name: string, at: number): void => {
    written.push({ kind: 'markup', text: `</${name}>`, start: at, end: at });
  };
  const writeStart = (item: Extract<HtmlItem, { kind: 'start' }>, index: number): void => {
    depths.set(index, depth);
    const nests = !isEmpty(item) && !selfEndingNames.has(item.name);
    if (nests && depth >= room) {
      tooDeep ??= { start: item.start, end: item.end };
      literal.add(index);
      written.push({ ...item, kind: 'literal' });
      return;
    }
    if (nests) depth += 1;
    if (partner.has(index) && isCode(item.name)) code += 1;
    written.push({ ...item, kind: 'markup' });
    // Written as in XML; an HTML parser would leave it open.
    if (item.selfClosing && !voidNames.has(item.name)) close(item.name, item.end);
  };
  const writeEnd = (item: Extract<HtmlItem, { kind: 'end' }>, index: number): void => {
    const start = partner.get(index);
    if (start === undefined) return;
    if (literal.has(start)) {
      written.push({ ...item, kind: 'literal' });
      return;
    }
    depth = depths.get(start) ?? depth;
    if (isCode(item.name)) code -= 1;
    for (const name of before.get(index) ?? []) close(name, item.start);
    written.push({ ...item, kind: 'markup' });
  };
  items.forEach((item, index) => {
    if (item.kind === 'start') writeStart(item, index);
    else if (item.kind === 'end') writeEnd(item, index);
    else if (item.kind === 'tag') written.push({ ...item, kind: code > 0 ? 'literal' : 'tag' });
    else if (item.kind === 'stand-in') written.push({ ...item, depth, inCode: code > 0 });
    else if (item.kind !== 'comment') written.push({ ...item, kind: item.kind });
    if (items[index + 1]?.group === item.group) return;
    for (const start of closers.get(item.group) ?? []) {
      const opened = items[start];
      if (opened?.kind !== 'start' || literal.has(start)) continue;
      close(opened.name, 'end' in item ? item.end : item.range.end);
      depth = depths.get(start) ?? depth;
    }
  });
  return tooDeep === undefined ? { items: written } : { items: written, tooDeep };
}

function isCode(name: string): boolean {
  return name === 'code' || name === 'pre';
}
