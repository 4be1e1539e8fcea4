import type { PageNode } from '../page.ts';
import { isIdWord } from './id-text.ts';
import { collapse, isElement, textOf } from './tree.ts';

/** Marks in place of code: an id of the page, and any other code or a link whose text is an id. */
export const ownId = '\ue000';
const otherCode = '\ue001';

/** Text on one line with code as marks, so that patterns see what is an id; and what the marks stand for, in order. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly string[];
}

/** A node of a page and the ids of that page → its marked text. */
export function markCode(node: PageNode, pageIds: readonly string[]): MarkedText {
  const spans: string[] = [];
  const write = (part: PageNode): string => {
    if (part.kind === 'text') return part.value.replaceAll(/[\ue000\ue001]/g, '');
    if (part.kind === 'code') return ' ';
    if (!isCode(part)) return join(part, part.children.map(write));
    const value = collapse(textOf(part));
    spans.push(value);
    return pageIds.includes(value) ? ownId : otherCode;
  };
  return { text: collapse(write(node)), spans };
}

function isCode(node: PageNode): boolean {
  return isElement(node, 'code') || (isElement(node, 'a') && isIdWord({ value: collapse(textOf(node)) }));
}

/** Elements that stand in running text; all others begin and end a line. */
const inline = ['a', 'b', 'em', 'i', 'mark', 'span', 'strong'] as const;

function join(node: PageNode, parts: readonly string[]): string {
  return isElement(node, ...inline) ? parts.join('') : ` ${parts.join('')} `;
}

/** The ids of the page among the marks of a stretch of text. */
export function idsWithin({ text, spans }: MarkedText, start: number, end: number): readonly string[] {
  const first = countMarks(text.slice(0, start));
  const marks = text.slice(start, end).match(/[\ue000\ue001]/g) ?? [];
  return marks.flatMap((mark, index) => (mark === ownId ? (spans[first + index] ?? []) : []));
}

/** How many marks a stretch of marked text holds. */
export function countMarks(text: string): number {
  return text.match(/[\ue000\ue001]/g)?.length ?? 0;
}

/** Pattern of one or more ids of the page: "a", "a and b", "a, b, and c". */
export const ownIds = `${ownId}(?:(?:, | and |, and )${ownId})*`;
