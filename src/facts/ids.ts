import type { PageNode, TextNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import type { Span } from '../place.ts';
import { introducesOther, isIdListOnly, isOnlyCode, readIdList, readInlineIds } from './id-lists.ts';
import { readTableIds } from './id-tables.ts';
import { cutText, readBareIds } from './id-text.ts';
import { collapse, isBlank, isElement, type ParentNode, textOf, textParentIndex, walk } from './tree.ts';

/** The sentences that make a page a model page, and the ids they name. */
export interface ModelStatement {
  /** The first of them. */
  readonly at: Span;
  readonly ids: readonly Fact<string>[];
}

/**
 * Page tree → its model statement, where one stands outside code; the ids of all where there are several.
 * `phrases` are the openings of that sentence; letter case and white space do not matter.
 */
export function readModelStatement(
  children: readonly PageNode[],
  phrases: readonly string[],
): ModelStatement | undefined {
  const wanted = phrases.map((phrase) => collapse(phrase).toLowerCase()).filter((phrase) => phrase !== '');
  const stated: { at: Span; ids: readonly Fact<string>[] }[] = [];
  const seen = new Set<readonly PageNode[]>();
  for (const { node, parents } of walk(children)) {
    if (node.kind !== 'text' || isBlank(node) || parents.some((parent) => isElement(parent, 'code', 'a')))
      continue;
    const holder = textParentIndex(parents);
    const inline = parents[holder]?.children ?? children;
    if (seen.has(inline)) continue;
    seen.add(inline);
    const end = sentenceEnd(inline, wanted);
    if (end === undefined) continue;
    stated.push({ at: node.at, ids: readStatedIds(children, parents.slice(0, holder + 1), end) });
  }
  const [first] = stated;
  return first && { at: first.at, ids: dropRepeats(stated.flatMap(({ ids }) => ids)) };
}

/** Where the opening of a statement is complete: the rest of its last text, and the nodes behind that. */
interface SentenceEnd {
  readonly lead: TextNode | undefined;
  readonly rest: readonly PageNode[];
}

function sentenceEnd(inline: readonly PageNode[], phrases: readonly string[]): SentenceEnd | undefined {
  const texts = inline.map(textOf);
  const phraseWithin = (count: number) => {
    const folded = collapse(texts.slice(0, count).join('')).toLowerCase();
    return phrases.find((candidate) => folded.includes(candidate));
  };
  if (phraseWithin(texts.length) === undefined) return undefined;
  // The fewest nodes that hold a phrase, by bisection: what holds one goes on to hold it.
  let low = 1;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phraseWithin(middle) === undefined) low = middle + 1;
    else high = middle;
  }
  const node = inline[low - 1];
  const rest = inline.slice(low);
  return node?.kind === 'text'
    ? { lead: cutLead(node, phraseWithin(low) ?? ''), rest }
    : { lead: undefined, rest };
}

/** What follows the opening in the text that completes it: behind the whole phrase, else behind its last word. */
function cutLead(node: TextNode, phrase: string): TextNode {
  const words = phrase.split(' ');
  for (const part of [words, words.slice(-1)]) {
    const found = indexBehind(node.value.toLowerCase(), part);
    if (found !== undefined) return cutText(node, found);
  }
  return node;
}

/** Where `words`, with any white space between them, end in `text`. */
function indexBehind(text: string, words: readonly string[]): number | undefined {
  const escaped = words.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const match = new RegExp(escaped.join('[\\s\\u00a0]+')).exec(text);
  return match === null ? undefined : match.index + match[0].length;
}

/** The ids in the sentence itself, else in what follows it in its block, else in the table or list right after that block. */
function readStatedIds(
  root: readonly PageNode[],
  parents: readonly ParentNode[],
  end: SentenceEnd,
): readonly Fact<string>[] {
  const own = readInlineIds(end.lead, end.rest);
  if (own.length > 0) return own;
  for (const [depth, start] of [...parents.entries()].reverse()) {
    const parent = parents[depth - 1];
    const siblings = parent?.children ?? root;
    const following = siblings.slice(siblings.indexOf(start) + 1).filter((node) => !isBlank(node));
    // The sentence's own block and what stands right behind it speak of the sentence; anything farther does not.
    const isBlockEnd = start.kind === 'block' || isElement(start, 'td', 'details');
    const ids = isBlockEnd
      ? readBehind(following[0])
      : readRun(isContainer(parent) ? following : following.slice(0, 1), isNote(parent));
    if (ids.length > 0 || isBlockEnd) return ids;
  }
  return [];
}

/** What stands right behind the sentence's block says its ids where it says nothing else. */
function readBehind(node: PageNode | undefined): readonly Fact<string>[] {
  if (node === undefined || (isElement(node, 'ul', 'ol') && !isIdListOnly(node))) return [];
  return readIdNode(node, false);
}

/** Blocks in which several lists may follow the sentence. */
function isContainer(parent: ParentNode | undefined): boolean {
  return parent?.kind === 'block' || isElement(parent, 'details', 'td', 'li', 'div', 'blockquote');
}

/** Blocks that exist to say one thing, so that a list farther behind the sentence belongs to it too. */
function isNote(parent: ParentNode | undefined): boolean {
  return (parent?.kind === 'block' && parent.name === 'hint') || isElement(parent, 'details', 'blockquote');
}

/**
 * The lists, tables and bare id paragraphs at the head of `nodes`. A note may say something in between, but a label
 * such as "Unsupported parameters:" ends the ids, and so does any other text behind them.
 */
function readRun(nodes: readonly PageNode[], isInNote: boolean): readonly Fact<string>[] {
  const ids: Fact<string>[] = [];
  for (const node of nodes) {
    const found = readIdNode(node, isInNote);
    ids.push(...found);
    if (found.length > 0) continue;
    if (!isInNote || !isElement(node, 'p', 'summary') || !mayFollow(node, ids.length > 0)) break;
  }
  return ids;
}

/** Whether text inside a note lets the list behind it be one of ids. */
function mayFollow(text: PageNode, isBehindIds: boolean): boolean {
  const said = collapse(textOf(text));
  return said.endsWith(':') ? !introducesOther(said) : !isBehindIds;
}

function readIdNode(node: PageNode, isInNote: boolean): readonly Fact<string>[] {
  if (isElement(node, 'ul', 'ol')) return readIdList(node);
  if (isElement(node, 'table')) return readTableIds(node);
  if (isElement(node, 'p')) {
    return isOnlyCode(node.children)
      ? readInlineIds(undefined, node.children)
      : readBareIds(node.children, 'text');
  }
  if (!isElement(node, 'div', 'figure', 'details') && !(isInNote && node.kind === 'block')) return [];
  const isNested = isInNote || isElement(node, 'details');
  return readRun(
    node.children.filter((child) => !isBlank(child)),
    isNested,
  );
}

function dropRepeats(ids: readonly Fact<string>[]): readonly Fact<string>[] {
  const seen = new Set<string>();
  return ids.filter(({ value }) => !seen.has(value) && seen.add(value));
}
