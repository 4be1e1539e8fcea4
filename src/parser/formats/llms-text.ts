import type { BlockAttribute, BlockNode, Page, PageNode, PageProblem } from '../../page.ts';
import { parsePage } from '../parse-page.ts';
import { readSource, type Source } from '../source.ts';
import { defineFormat } from './format.ts';
import { findDocument } from './gitbook-md-variant.ts';
import { findLinks, findPageStarts, type PageStart } from './llms-text/page-starts.ts';
import { findChrome, maskStretches } from './md-variant-chrome.ts';
import { wrapDocuments } from './md-variant-documents.ts';
import { findFence } from './mintlify-md-variant.ts';

/** `llms.txt` lists the pages of a site; `llms-full.txt` holds them all. */
export const llmsIndex = defineFormat({
  name: 'llms-index',
  recognise: (text, path) => {
    if (findLinks(text).isIndex) return 'nothing but a title and lists of links to pages as markdown';
    const starts = findPageStarts(text, path);
    return starts.length > 1 ? `${starts.length} pages in one file` : undefined;
  },
  parse: parseLlmsText,
});

const manyPages =
  'many pages in one file: what each says is read, to which model an operation belongs is not';

/** An index → its tree. Many pages → one block `page` for each, with the tree of that page. */
function parseLlmsText(path: string, text: string): Page {
  const starts = findPageStarts(text, path);
  const masked = maskStretches(text, findChrome(text));
  if (starts.length < 2) return { ...parsePage(path, masked), format: 'llms-index' };
  const source = readSource(path, text);
  const problems: PageProblem[] = [{ kind: 'lossy-text', what: manyPages, at: source.span(0, 0) }];
  const children = starts.map((start, index) =>
    readPart(source, masked, start, starts[index + 1]?.start ?? text.length, problems),
  );
  return { kind: 'markdown', path, format: 'llms-index', formatVariant: 'full', children, problems };
}

function readPart(
  source: Source,
  masked: string,
  { start, bodyStart, title, url }: PageStart,
  end: number,
  problems: PageProblem[],
): BlockNode {
  const part = parsePage(source.path, masked.slice(start, end));
  const shift = shiftOf(source, start);
  const found: PageProblem[] = [...part.problems];
  const wrapped = wrapDocuments(
    part.children,
    (code, before) => findDocument(code, before) ?? findFence(code, masked.slice(start, end)),
    found,
  );
  for (const problem of found) problems.push(shiftPlaces(problem, shift));
  const openTag = source.span(start, bodyStart);
  const attribute = (value: string): BlockAttribute => ({ value, at: openTag });
  return {
    kind: 'block',
    name: 'page',
    attributes: { title: attribute(title), ...(url === undefined ? {} : { url: attribute(url) }) },
    arguments: [],
    children: wrapped.map((node): PageNode => shiftPlaces(node, shift)),
    at: source.span(start, end),
    openTag,
  };
}

interface Shift {
  readonly lines: number;
  readonly offset: number;
}

function shiftOf(source: Source, start: number): Shift {
  const { line, offset } = source.span(start, start);
  return { lines: line - 1, offset };
}

/** The value with every place in it moved down; a page starts at the start of a line. */
function shiftPlaces<T>(value: T, shift: Shift): T {
  if (Array.isArray(value)) return value.map((each) => shiftPlaces(each, shift)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => {
    if (key === 'attributes' && !isBlockAttributes(each)) return [key, each];
    if (key === 'line' || key === 'endLine') return [key, Number(each) + shift.lines];
    if (key === 'offset' || key === 'endOffset') return [key, Number(each) + shift.offset];
    return [key, shiftPlaces(each, shift)];
  });
  return Object.fromEntries(entries) as T;
}

/** Attributes of an element are texts, those of a block have places. */
function isBlockAttributes(attributes: unknown): boolean {
  return Object.values(attributes as object).some((each) => typeof each === 'object');
}
