import type { ElementNode, PageNode, TextNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import { isBlank, isElement, textOf, walk } from './tree.ts';

/** Text that may stand between two ids of one line. */
const separator = /^[\s\u00a0,;·|/&]*(?:(?:and|or)[\s\u00a0]*)?$/;

/** A bare id: one word that looks like a name of something, not like prose. */
const bareId = /^[^\s,;:]*[A-Za-z0-9][^\s,;:]*$/;

/** Words between the statement's opening and an id that keep the id part of the statement. */
const leadIn = /^(?:[\s\u00a0]|the|this|following|list|of|our|models?|ids?|version|versions)*$/i;

/**
 * Ids of the running text behind a statement's opening, `lead` being the rest of the text in which the opening ended:
 * its code spans, up to the first words that are no separator; without any, the single bare word after a colon.
 */
export function readInlineIds(
  lead: TextNode | undefined,
  rest: readonly PageNode[],
): readonly Fact<string>[] {
  const inline = unwrap(rest);
  const firstSpan = inline.findIndex((node) => isElement(node, 'code'));
  if (firstSpan !== -1) {
    const between = (lead?.value ?? '') + inline.slice(0, firstSpan).map(textOf).join('');
    return /:[\s\u00a0]*$/.test(between) || leadIn.test(between) ? readCodeRun(inline.slice(firstSpan)) : [];
  }
  const tail = /:[\s\u00a0]*(\S+?)\.?[\s\u00a0]*$/.exec(lead?.value ?? '')?.[1];
  if (lead === undefined || tail === undefined || inline.some((node) => !isBlank(node))) return [];
  // A word of letters only is prose here; an id has a digit or a mark in it.
  if (!bareId.test(tail) || !/[0-9#@/_.-]/.test(tail)) return [];
  return [{ value: tail, at: placeIn(lead, tail), confidence: 'declared' }];
}

/** Ids of a list: per item its leading code spans, else its text where that is a single word. */
export function readIdList(list: ElementNode): readonly Fact<string>[] {
  return list.children
    .filter((item) => isElement(item, 'li'))
    .flatMap((item) => readItem(item as ElementNode));
}

function readItem(item: ElementNode): readonly Fact<string>[] {
  const inline = unwrap(item.children);
  const spans = readCodeRun(inline);
  if (spans.length > 0) return spans;
  const text = inline.map(textOf).join('').trim();
  const [holder] = [...walk(item.children)].map(({ node }) => node).filter(isText);
  if (holder === undefined || !bareId.test(text)) return [];
  return [{ value: text, at: placeIn(holder, text), confidence: 'declared' }];
}

/** Ids of a table: per row the cells before the first one that holds anything but code spans. */
export function readTableIds(table: ElementNode): readonly Fact<string>[] {
  const ids: Fact<string>[] = [];
  for (const { node } of walk(table.children)) {
    if (!isElement(node, 'tr')) continue;
    for (const cell of node.children.filter((child) => isElement(child, 'td'))) {
      const found = readCell(cell as ElementNode);
      if (found.length === 0) break;
      ids.push(...found);
    }
  }
  return ids;
}

function readCell(cell: ElementNode): readonly Fact<string>[] {
  const inline = unwrap(cell.children);
  const rest = inline.filter((node) => !isElement(node, 'code', 'br')).map(textOf);
  return rest.every((text) => separator.test(text)) ? readCodeRun(inline) : [];
}

/** Children with paragraphs, lists, links and emphasis opened, so that what is left is text, code spans and breaks. */
function unwrap(children: readonly PageNode[]): readonly PageNode[] {
  return children.flatMap((child) =>
    isElement(child, 'p', 'strong', 'em', 'b', 'i', 'a', 'span', 'ul', 'ol', 'li', 'mark')
      ? unwrap(child.children)
      : [child],
  );
}

/** The code spans at the head of `inline`, with nothing but separators between them. */
function readCodeRun(inline: readonly PageNode[]): readonly Fact<string>[] {
  const ids: Fact<string>[] = [];
  for (const node of unwrap(inline)) {
    if (isElement(node, 'code')) {
      const value = textOf(node).trim();
      if (value !== '') ids.push({ value, at: node.at, confidence: 'declared' });
    } else if (!isElement(node, 'br') && !separator.test(textOf(node))) break;
  }
  return ids;
}

function isText(node: PageNode): node is TextNode {
  return node.kind === 'text' && !isBlank(node);
}

/** The place of `part` inside a text; the text's own place where escapes make the columns differ. */
function placeIn(text: TextNode, part: string): TextNode['at'] {
  const index = text.value.indexOf(part);
  const { at } = text;
  if (index <= 0 || at.line !== at.endLine || at.endOffset - at.offset !== text.value.length) return at;
  const column = at.column + index;
  const offset = at.offset + index;
  return { ...at, column, offset, endColumn: column + part.length, endOffset: offset + part.length };
}
