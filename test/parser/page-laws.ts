import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import type { Page, PageNode } from '../../src/page.ts';
import type { Span } from '../../src/place.ts';

const plain = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** What remark alone makes of a text. */
export function parsePlain(text: string): unknown {
  return plain.parse(text);
}

/** Every node of a page, parents first. */
export function listNodes(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node) => ('children' in node ? [node, ...listNodes(node.children)] : [node]));
}

/** All spans of a page are in the text, and their lines and columns are those of their offsets. */
export function expectExactSpans(page: Page, text: string): void {
  const spans = listNodes(page.children).flatMap(listSpans);
  for (const span of [...spans, ...page.problems.map(({ at }) => at)]) {
    expect(span.offset).toBeLessThanOrEqual(span.endOffset);
    expect(span.endOffset).toBeLessThanOrEqual(text.length);
    expect(placeOf(text, span.offset)).toEqual([span.line, span.column]);
    expect(placeOf(text, span.endOffset)).toEqual([span.endLine, span.endColumn]);
  }
}

/** Tags of blocks stand in the text as tags. */
export function expectTagSlices(page: Page, text: string): void {
  for (const node of listNodes(page.children)) {
    if (node.kind !== 'block') continue;
    expect(sliceOf(text, node.openTag)).toMatch(/^\{%[ \t]*@?[A-Za-z].*%\}$|^<.*>$/s);
    if (node.closeTag !== undefined) {
      expect(sliceOf(text, node.closeTag)).toMatch(/^\{%[ \t]*end.*%\}$|^<\/.*>$/s);
    }
    for (const [name, { value, at }] of Object.entries(node.attributes)) {
      if (text.startsWith('{%', node.openTag.offset)) {
        expect(sliceOf(text, at).startsWith(name)).toBe(true);
        expect(sliceOf(text, at)).toContain(String(value));
      }
    }
  }
}

/** How many tags of the text the page accounts for. */
export function countTags(page: Page, text: string): number {
  const tags = listNodes(page.children).flatMap((node) =>
    node.kind === 'block' ? [node.openTag, ...(node.closeTag === undefined ? [] : [node.closeTag])] : [],
  );
  const kinds = page.problems.map(({ kind }) => kind);
  // The end tag of a crossed block belongs to no node.
  const without = kinds.filter((kind) => kind === 'stray-end-tag' || kind === 'crossed-block').length;
  return tags.filter(({ offset }) => text.startsWith('{%', offset)).length + without;
}

/** All text of a page, code included. */
export function readText(page: Page): string {
  return listNodes(page.children)
    .map((node) => ('value' in node ? node.value : ''))
    .join(' ');
}

export function sliceOf(text: string, { offset, endOffset }: Span): string {
  return text.slice(offset, endOffset);
}

function listSpans(node: PageNode): Span[] {
  if (node.kind === 'code') return node.valueAt === undefined ? [node.at] : [node.at, node.valueAt];
  if (node.kind !== 'block') return [node.at];
  const attributes = Object.values(node.attributes).map(({ at }) => at);
  return [node.at, node.openTag, ...(node.closeTag === undefined ? [] : [node.closeTag]), ...attributes];
}

/** Counted anew, without the parser's own tables. A byte order mark takes no column. */
function placeOf(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).replace(/^\ufeff/, '');
  const lines = before.split(/\r\n|\r|\n/);
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}
