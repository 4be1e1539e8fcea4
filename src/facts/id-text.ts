import type { ElementNode, PageNode, TextNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import type { Span } from '../place.ts';
import { isElement, textOf, walk } from './tree.ts';

/** Text that may stand between two ids of one line. */
export const separator = /^[\s\u00a0,;·|/&]*(?:(?:and|or)[\s\u00a0]*)?$/;

/** A word that can be nothing but an id: it has a mark that prose does not have, or is lower case with digits and dashes. */
const idWord = /^(?!\w+:\/\/)(?:.*[/#@_].*|(?=.*\d)(?=.*-)[a-z0-9.:-]+)$/;

/** Elements that change how text looks and nothing of what it says. */
const wrappers = ['p', 'strong', 'em', 'b', 'i', 'a', 'span', 'ul', 'ol', 'li', 'mark'] as const;

/** Children with paragraphs, lists, links and emphasis opened, so that what is left is text, code spans and breaks. */
export function unwrap(children: readonly PageNode[]): readonly PageNode[] {
  return children.flatMap((child) => (isElement(child, ...wrappers) ? unwrap(child.children) : [child]));
}

/** The code spans at the head of `inline`, with nothing but separators between them. */
export function readCodeIds(inline: readonly PageNode[]): readonly Fact<string>[] {
  const ids: Fact<string>[] = [];
  for (const node of unwrap(inline)) {
    if (isElement(node, 'code')) {
      const value = textOf(node).trim();
      if (value !== '') ids.push({ value, at: node.at, confidence: 'declared' });
    } else if (!isElement(node, 'br') && !separator.test(textOf(node))) break;
  }
  return ids;
}

/**
 * Ids written without code marks: all words where each can be nothing but an id. In an `item` of a list also its only
 * word, and an id that a remark follows.
 */
export function readBareIds(inline: readonly PageNode[], where: 'item' | 'text'): readonly Fact<string>[] {
  const text = writtenText(inline);
  if (text === undefined) return [];
  const words = wordsOf(text);
  if (words.every(isIdWord)) return toFacts(words, inline, text);
  const [first] = words;
  if (first === undefined) return [];
  const isLone = words.length === 1 && (where === 'item' ? isName(first) : /[0-9.-]/.test(first.value));
  return isLone || (where === 'item' && isRemarked(first, text)) ? toFacts([first], inline, text) : [];
}

/** A word that can be nothing but an id. */
export function isIdWord({ value }: Pick<Fact<string>, 'value'>): boolean {
  return idWord.test(value);
}

/** A word that may be an id where it stands alone in a list of ids: no URL and no capitalised word of plain language. */
function isName({ value }: Word): boolean {
  return /[A-Za-z0-9]/.test(value) && !/^[A-Z][a-z]+$|:\/\//.test(value);
}

/** Whether an id is set off from the words behind it. */
function isRemarked(word: Word, text: string): boolean {
  const behind = text.slice(word.index + word.value.length);
  return isIdWord(word) && /^(?:[:,;]?\s+[-–—(]|[:,;]\s)/.test(behind);
}

interface Word {
  readonly value: string;
  readonly index: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s\u00a0,;]+/g)]
    .map((match) => ({ value: match[0].replace(/[.:]$/, ''), index: match.index }))
    .filter(({ value }) => !/^(?:and|or|)$/.test(value));
}

/**
 * Text as its author wrote it: emphasis in the middle of a word is no emphasis but marks of the word. Nothing where
 * that cannot be told, where it holds anything but text, or where it is struck out.
 */
function writtenText(nodes: readonly PageNode[]): string | undefined {
  let text = '';
  for (const [index, node] of nodes.entries()) {
    const part = writtenPart(node, nodes[index - 1], nodes[index + 1]);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function writtenPart(
  node: PageNode,
  before: PageNode | undefined,
  behind: PageNode | undefined,
): string | undefined {
  if (node.kind === 'text') return node.value;
  if (isElement(node, 'br')) return '\n';
  if (!isElement(node, ...wrappers, 'del')) return undefined;
  const inner = writtenText(node.children);
  if (inner === undefined || !isElement(node, 'em', 'strong', 'del')) return inner;
  const marks = marksOf(node, before === undefined ? '' : textOf(before), behind && textOf(behind));
  return marks === undefined ? undefined : `${marks}${inner}${marks}`;
}

/** The marks that made an emphasis: none where it is one, `undefined` where it may be either. */
function marksOf(node: ElementNode, before: string, behind = ''): string | undefined {
  const length = (node.children[0]?.at.offset ?? 0) - node.at.offset;
  const isFree = /(?:^|[\s\u00a0(,;])$/.test(before) && /^(?:$|[\s\u00a0),;:.])/.test(behind);
  if (node.name === 'del') return isFree || length !== 1 ? undefined : '~';
  if (isFree || length < 1 || length > 2) return '';
  // Underscores beside a letter never make emphasis, so these were asterisks.
  return /\w$/.test(before) || /^\w/.test(behind) ? '*'.repeat(length) : undefined;
}

function toFacts(words: readonly Word[], inline: readonly PageNode[], text: string): readonly Fact<string>[] {
  const texts = [...walk(inline)].flatMap(({ node }) => (node.kind === 'text' ? [node] : []));
  const whole = texts.find((node) => node.value === text);
  const all = joinSpans(inline[0], inline.at(-1));
  return words.flatMap(({ value, index }): Fact<string>[] => {
    const own = texts.find((node) => node.value.trim() === value)?.at ?? all;
    const at = whole === undefined ? own : spanWithin(whole, index, value.length);
    return at === undefined ? [] : [{ value, at, confidence: 'declared' }];
  });
}

function joinSpans(first: PageNode | undefined, last: PageNode | undefined): Span | undefined {
  if (first === undefined || last === undefined) return undefined;
  const { endLine, endColumn, endOffset } = last.at;
  return { ...first.at, endLine, endColumn, endOffset };
}

/** A part of a text; the text's own place where line ends, escapes or entities make the columns differ. */
function spanWithin({ value, at }: TextNode, index: number, length: number): Span {
  if (at.line !== at.endLine || at.endOffset - at.offset !== value.length) return at;
  const column = at.column + index;
  const offset = at.offset + index;
  return { ...at, column, offset, endColumn: column + length, endOffset: offset + length };
}

/** What follows `index` in a text. */
export function cutText(node: TextNode, index: number): TextNode {
  return {
    ...node,
    value: node.value.slice(index),
    at: spanWithin(node, index, node.value.length - index),
  };
}
