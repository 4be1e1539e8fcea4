import type { Link, List, ListItem, Nodes } from 'mdast';
import { toString as readPlainText } from 'mdast-util-to-string';
import type { SummaryEntry, SummaryParent } from '../summary.ts';
import { parseMarkdown } from './markdown.ts';
import { maxPageLength } from './parse-page.ts';
import { readSource, type Source } from './source.ts';

/** The text of a navigation file (`SUMMARY.md`) → its entries, in order; `path` is relative to the docs folder. */
export function parseSummary(path: string, text: string): SummaryEntry[] {
  const source = readSource(path, text);
  const entries: SummaryEntry[] = [];
  if (source.text.length > maxPageLength) return entries;
  let group: string | undefined;
  for (const node of parseMarkdown(source.text).root.children) {
    // The first level is the title of the file itself.
    if (node.type === 'heading' && node.depth > 1) group = readTitle(node);
    if (node.type === 'list') readList(node, { source, group, ancestors: [] }, entries);
  }
  return entries;
}

interface Position {
  readonly source: Source;
  readonly group: string | undefined;
  readonly ancestors: readonly SummaryParent[];
}

function readList(list: List, position: Position, entries: SummaryEntry[]): void {
  for (const item of list.children) {
    const entry = readItem(item, position);
    if (entry !== undefined) entries.push(entry);
    const ancestors = entry === undefined ? position.ancestors : [...position.ancestors, toParent(entry)];
    for (const child of item.children) {
      if (child.type === 'list') readList(child, { ...position, ancestors }, entries);
    }
  }
}

function toParent({ title, path }: SummaryEntry): SummaryParent {
  return path === undefined ? { title } : { title, path };
}

function readItem(item: ListItem, { source, group, ancestors }: Position): SummaryEntry | undefined {
  const paragraph = item.children.find((child) => child.type === 'paragraph');
  if (paragraph === undefined) return undefined;
  const link = paragraph.children.find((child) => child.type === 'link');
  const node = link ?? paragraph;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return {
    title: readTitle(node),
    ...(link === undefined ? {} : readTarget(link, source.path)),
    ...(group === undefined ? {} : { group }),
    ancestors,
    at: source.span(start, end),
  };
}

function readTitle(node: Nodes): string {
  const text = readPlainText(node, { includeHtml: false });
  return text
    .replace(/(?<!\S):[a-z0-9_+-]*[a-z][a-z0-9_+-]*:(?!\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readTarget(link: Link, from: string): Pick<SummaryEntry, 'path' | 'anchor' | 'url'> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.url)) return { url: link.url };
  const [target = '', ...anchors] = link.url.split('#');
  const path = resolvePath(from, decode(target.split('?', 1)[0] ?? ''));
  const anchor = decode(anchors.join('#'));
  if (path === undefined) return { url: link.url };
  return anchor === '' ? { path } : { path, anchor };
}

/** A relative path from the folder of the file `from`; absent where it leads out of the docs folder or nowhere. */
function resolvePath(from: string, target: string): string | undefined {
  if (target === '') return undefined;
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is part of the name.
    return text;
  }
}
