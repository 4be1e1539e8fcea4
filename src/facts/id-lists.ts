import type { ElementNode, PageNode, TextNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import { cutText, isIdWord, readBareIds, readCodeIds, separator, unwrap } from './id-text.ts';
import { isElement, textOf } from './tree.ts';

/** Words between the statement's opening and an id that keep the id part of the statement. */
const leadIn = /^(?:[\s\u00a0]|the|this|following|list|of|our|models?|ids?|version|versions)*$/i;

/** What a label speaks of when the list below it holds no ids of the page. */
const otherThings =
  /\b(?:param\w*|field|option|value|header|feature|support|endpoint|language|voice|format|see|also|related|other|not|except|unlike|previous|instead|compar\w*)s?\b/i;

/** Text that says that what stands below it is something else than the models of the page. */
export function introducesOther(text: string): boolean {
  return otherThings.test(text);
}

/**
 * Ids of the running text behind a statement's opening, `lead` being the rest of the text in which the opening ended:
 * its code spans, up to the first words that are no separator; without any, the bare words after a colon.
 */
export function readInlineIds(
  lead: TextNode | undefined,
  rest: readonly PageNode[],
): readonly Fact<string>[] {
  const nodes = lead === undefined ? rest : [lead, ...rest];
  const inline = unwrap(nodes);
  const firstSpan = inline.findIndex((node) => isElement(node, 'code'));
  if (firstSpan === -1) return readBareIds(afterColon(nodes), 'text');
  const between = inline.slice(0, firstSpan).map(textOf).join('');
  return /:[\s\u00a0]*$/.test(between) || leadIn.test(between) ? readCodeIds(inline.slice(firstSpan)) : [];
}

function afterColon(nodes: readonly PageNode[]): readonly PageNode[] {
  const index = nodes.findIndex((node) => node.kind === 'text' && node.value.includes(':'));
  const node = nodes[index];
  if (node?.kind !== 'text') return [];
  const tail = cutText(node, node.value.indexOf(':') + 1);
  return tail.value === '' ? nodes.slice(index + 1) : [tail, ...nodes.slice(index + 1)];
}

/** Ids of a list, nested ones too: per item its leading code spans, else its text where that is an id. */
export function readIdList(list: ElementNode): readonly Fact<string>[] {
  return itemsOf(list).flatMap((item) => {
    const { head, nested } = splitItem(item);
    const ids = readHead(head);
    if (ids.length > 0) return [...ids, ...nested.flatMap(readPlainIds)];
    return introducesOther(head.map(textOf).join('')) ? [] : nested.flatMap(readIdList);
  });
}

/** Ids of a list below an id: only items that say nothing else, for others are remarks on the id above. */
function readPlainIds(list: ElementNode): readonly Fact<string>[] {
  return itemsOf(list).flatMap((item) => (isOnlyCode(item.children) ? readCodeIds(item.children) : []));
}

/** Whether code spans are all that stands there. */
export function isOnlyCode(nodes: readonly PageNode[]): boolean {
  return unwrap(nodes).every(
    (node) => isElement(node, 'code', 'br') || separator.test(textOf(node).replaceAll(/\b(and|or)\b/g, '')),
  );
}

function itemsOf(list: ElementNode): readonly ElementNode[] {
  return list.children.flatMap((item) => (isElement(item, 'li') ? [item] : []));
}

interface ItemParts {
  readonly head: readonly PageNode[];
  readonly nested: readonly ElementNode[];
}

function splitItem({ children }: ElementNode): ItemParts {
  return {
    head: children.filter((child) => !isElement(child, 'ul', 'ol')),
    nested: children.flatMap((child) => (isElement(child, 'ul', 'ol') ? [child] : [])),
  };
}

/** The code spans at the head of an item, behind no more than an emoji or the name of what they are ids of; else bare ids. */
function readHead(head: readonly PageNode[]): readonly Fact<string>[] {
  const inline = unwrap(head);
  const start = inline.findIndex((node) => isElement(node, 'code'));
  if (start === -1) return readBareIds(head, 'item');
  const label = inline.slice(0, start).map(textOf).join('');
  const ids = readCodeIds(inline.slice(start));
  if (!/[\p{L}\p{N}]/u.test(label.replace(/:[a-z0-9_+-]+:/gi, ''))) return ids;
  return /(?::|\s[-–—])\s*$/.test(label) && !introducesOther(label) ? ids.filter(isIdWord) : [];
}

/** Whether every item says nothing but ids. */
export function isIdListOnly(list: ElementNode): boolean {
  return itemsOf(list).every(
    ({ children }) => isOnlyCode(children) || readBareIds(children, 'text').length > 0,
  );
}
