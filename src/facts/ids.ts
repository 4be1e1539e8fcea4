import type { ElementNode, PageNode, TextNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import type { Span } from '../place.ts';
import { readIdList, readInlineIds, readTableIds } from './id-lists.ts';
import { collapse, isBlank, isElement, type ParentNode, textOf, textParentIndex, walk } from './tree.ts';

/** The sentence that makes a page a model page, and the ids it names. */
export interface ModelStatement {
  readonly at: Span;
  readonly ids: readonly Fact<string>[];
}

/**
 * Page tree → its model statement, where one stands outside code.
 * `phrases` are the openings of that sentence; letter case and white space do not matter.
 */
export function readModelStatement(
  children: readonly PageNode[],
  phrases: readonly string[],
): ModelStatement | undefined {
  const wanted = phrases.map((phrase) => collapse(phrase).toLowerCase()).filter((phrase) => phrase !== '');
  for (const { node, parents } of walk(children)) {
    if (node.kind !== 'text' || isBlank(node) || parents.some((parent) => isElement(parent, 'code', 'a')))
      continue;
    const holder = textParentIndex(parents);
    const inline = parents[holder]?.children ?? children;
    const end = sentenceEnd(inline, wanted);
    if (end === undefined) continue;
    return { at: node.at, ids: dropRepeats(readStatedIds(children, parents.slice(0, holder + 1), end)) };
  }
  return undefined;
}

/** Where the opening of a statement is complete: the rest of its last text, and the nodes behind that. */
interface SentenceEnd {
  readonly lead: TextNode | undefined;
  readonly rest: readonly PageNode[];
}

function sentenceEnd(inline: readonly PageNode[], phrases: readonly string[]): SentenceEnd | undefined {
  let text = '';
  for (const [index, node] of inline.entries()) {
    text += textOf(node);
    const folded = collapse(text).toLowerCase();
    const phrase = phrases.find((candidate) => folded.includes(candidate));
    if (phrase === undefined) continue;
    const rest = inline.slice(index + 1);
    return node.kind === 'text' ? { lead: cutLead(node, phrase), rest } : { lead: undefined, rest };
  }
  return undefined;
}

/** What follows the opening in the text that completes it; the whole text keeps its place. */
function cutLead(node: TextNode, phrase: string): TextNode {
  const lastWord = phrase.split(' ').at(-1) ?? phrase;
  const index = node.value.toLowerCase().indexOf(lastWord) + lastWord.length;
  const { at } = node;
  const isPlain = at.line === at.endLine && at.endOffset - at.offset === node.value.length;
  const moved = isPlain ? { ...at, column: at.column + index, offset: at.offset + index } : at;
  return { ...node, value: node.value.slice(index), at: moved };
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
    const ids = readRun(isContainer(parent) ? following : following.slice(0, 1));
    if (ids.length > 0) return ids;
    // The sentence's own block and what stands right behind it speak of the sentence; anything farther does not.
    if (start.kind === 'block' || isElement(start, 'td', 'details')) break;
  }
  return [];
}

/** Blocks that exist to say one thing, so that a list anywhere behind the sentence belongs to it. */
function isContainer(parent: ParentNode | undefined): boolean {
  return parent?.kind === 'block' || isElement(parent, 'details', 'td', 'li', 'div');
}

/** The lists, tables and bare id paragraphs at the head of `nodes`. */
function readRun(nodes: readonly PageNode[]): readonly Fact<string>[] {
  const ids: Fact<string>[] = [];
  for (const node of nodes) {
    const found = readIdNode(node);
    if (found.length === 0) break;
    ids.push(...found);
  }
  return ids;
}

function readIdNode(node: PageNode): readonly Fact<string>[] {
  if (isElement(node, 'ul', 'ol')) return readIdList(node);
  if (isElement(node, 'table')) return readTableIds(node);
  if (isElement(node, 'p')) return isOnlyCode(node) ? readInlineIds(undefined, node.children) : [];
  if (isElement(node, 'div', 'figure')) return readRun(node.children.filter((child) => !isBlank(child)));
  return [];
}

function isOnlyCode(paragraph: ElementNode): boolean {
  const rest = paragraph.children.filter((child) => !isElement(child, 'code')).map(textOf);
  return /^[\s,;·|]*$/.test(rest.join('').replaceAll(/\b(and|or)\b/g, ''));
}

function dropRepeats(ids: readonly Fact<string>[]): readonly Fact<string>[] {
  const seen = new Set<string>();
  return ids.filter(({ value }) => !seen.has(value) && seen.add(value));
}
