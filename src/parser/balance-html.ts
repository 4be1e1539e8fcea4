import type { RootContent } from 'mdast';
import type { TagContent } from './draft.ts';
import { selfEndingNames, voidNames } from './html-names.ts';
import { findClosers, type HtmlItem, type HtmlMatches, isEmpty, matchTags } from './match-html.ts';
import type { Range } from './place-nodes.ts';

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
  /** Tags without a partner among these siblings, in their order. */
  readonly unmatched: readonly UnmatchedTag[];
}

/** A start tag that nothing closes, or an end tag that closes nothing. */
export interface UnmatchedTag extends Range {
  readonly kind: 'start' | 'end';
  readonly name: string;
}

interface Writer {
  readonly matches: HtmlMatches;
  readonly room: number;
  readonly written: BalancedItem[];
  /** How deep each start tag stands. */
  readonly depths: Map<number, number>;
  /** Start tags that became text. */
  readonly literal: Set<number>;
  tooDeep: Range | undefined;
  depth: number;
  /** How many elements say that their content is code. */
  code: number;
}

type StartItem = Extract<HtmlItem, { kind: 'start' }>;
type EndItem = Extract<HtmlItem, { kind: 'end' }>;

/**
 * Makes broken HTML harmless before it is parsed: an element that nothing closes ends with the piece of HTML that
 * opened it, an end tag that closes nothing goes, and what nests deeper than `room` becomes text.
 */
export function balanceHtml(
  items: readonly HtmlItem[],
  { flow, room }: { readonly flow: boolean; readonly room: number },
): Balanced {
  const matches = matchTags(items);
  const closers = flow ? findClosers(items, matches) : undefined;
  const writer: Writer = {
    matches,
    room,
    written: [],
    depths: new Map(),
    literal: new Set(),
    tooDeep: undefined,
    depth: 0,
    code: 0,
  };
  items.forEach((item, index) => {
    writeItem(item, index, writer);
    if (items[index + 1]?.group === item.group) return;
    const at = item.kind === 'stand-in' ? item.range.end : item.end;
    for (const start of closers?.get(item.group) ?? []) closeStart(items[start], start, at, writer);
  });
  const { written, tooDeep } = writer;
  const unmatched = listUnmatched(items, matches);
  return { items: written, unmatched, ...(tooDeep === undefined ? {} : { tooDeep }) };
}

function listUnmatched(items: readonly HtmlItem[], { partner }: HtmlMatches): readonly UnmatchedTag[] {
  return items.flatMap((item, index) => {
    if ((item.kind !== 'start' && item.kind !== 'end') || partner.has(index)) return [];
    if (item.kind === 'start' && isEmpty(item)) return [];
    const { kind, name, start, end } = item;
    return [{ kind, name, start, end }];
  });
}

function writeItem(item: HtmlItem, index: number, writer: Writer): void {
  const inCode = writer.code > 0;
  switch (item.kind) {
    case 'start':
      writeStart(item, index, writer);
      return;
    case 'end':
      writeEnd(item, index, writer);
      return;
    case 'tag':
      writer.written.push({ ...item, kind: inCode ? 'literal' : 'tag' });
      return;
    case 'stand-in':
      writer.written.push({ ...item, depth: writer.depth, inCode });
      return;
    case 'comment':
      return;
    default:
      writer.written.push({ ...item, kind: item.kind });
  }
}

function writeStart(item: StartItem, index: number, writer: Writer): void {
  writer.depths.set(index, writer.depth);
  const nests = !isEmpty(item) && !selfEndingNames.has(item.name);
  if (nests && writer.depth >= writer.room) {
    writer.tooDeep ??= { start: item.start, end: item.end };
    writer.literal.add(index);
    writer.written.push({ ...item, kind: 'literal' });
    return;
  }
  if (nests) writer.depth += 1;
  if (isCode(item.name) && writer.matches.partner.has(index)) writer.code += 1;
  writer.written.push({ ...item, kind: 'markup' });
  // Written as in XML; an HTML parser would leave it open.
  if (item.selfClosing && !voidNames.has(item.name)) writeClose(item.name, item.end, writer);
}

function writeEnd(item: EndItem, index: number, writer: Writer): void {
  const start = writer.matches.partner.get(index);
  if (start === undefined) return;
  if (writer.literal.has(start)) {
    writer.written.push({ ...item, kind: 'literal' });
    return;
  }
  writer.depth = writer.depths.get(start) ?? writer.depth;
  if (isCode(item.name)) writer.code -= 1;
  for (const name of writer.matches.before.get(index) ?? []) writeClose(name, item.start, writer);
  writer.written.push({ ...item, kind: 'markup' });
}

/** Ends an element that nothing closes. */
function closeStart(item: HtmlItem | undefined, index: number, at: number, writer: Writer): void {
  if (item?.kind !== 'start' || writer.literal.has(index)) return;
  writeClose(item.name, at, writer);
  writer.depth = writer.depths.get(index) ?? writer.depth;
}

function writeClose(name: string, at: number, writer: Writer): void {
  writer.written.push({ kind: 'markup', text: `</${name}>`, start: at, end: at });
}

function isCode(name: string): boolean {
  return name === 'code' || name === 'pre';
}
