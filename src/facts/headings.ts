import type { FrontMatter, PageNode } from '../page.ts';
import type { Fact, Heading } from '../page-facts.ts';
import type { Span } from '../place.ts';
import { collapse, isBlank, isElement, textOf, walk } from './tree.ts';

const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Page tree → its headings outside code, in source order. */
export function readHeadings(children: readonly PageNode[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const { node } of walk(children)) {
    if (!isElement(node, ...headingNames)) continue;
    const anchors = [...walk(node.children)].flatMap(({ node: inner }) =>
      isElement(inner, 'a') && inner.attributes.id !== undefined ? [inner.attributes.id] : [],
    );
    headings.push({ depth: Number(node.name[1]), text: plainTitle(textOf(node)), anchors, at: node.at });
  }
  return headings;
}

/** Text of a heading or link as people read it: no emoji shortcodes, white space collapsed. */
function plainTitle(text: string): string {
  return collapse(text.replace(/(^|\s):[a-z0-9_+-]+:(?=\s|$)/gi, '$1'));
}

/** Headings below which a page says what it is about. */
const overview = /^(?:model |general )?(?:overview|description|introduction|summary)$|^(?:about|what is)\b/i;

/**
 * The page's title: front matter, else its first h1 that is not empty. Where the model statement comes before several
 * h1s these are sections of a generated page, and the page has no title of its own.
 */
export function readTitle(
  headings: readonly Heading[],
  frontMatter: FrontMatter | undefined,
  statement: Span | undefined,
): Fact<string> | undefined {
  const title = frontMatter?.data?.title;
  if (frontMatter !== undefined && typeof title === 'string' && title.trim() !== '') {
    return { value: collapse(title), at: frontMatter.at, confidence: 'declared' };
  }
  const candidates = headings.filter(({ depth, text }) => depth === 1 && text !== '');
  const [first] = candidates;
  if (first === undefined) return undefined;
  const isBehind =
    statement !== undefined && statement.path === first.at.path && statement.offset < first.at.offset;
  const isSection = candidates.length > 1 && (isBehind || overview.test(first.text));
  return isSection ? undefined : { value: first.text, at: first.at, confidence: 'declared' };
}

/**
 * Front matter's description, else the first paragraph that stands by itself, before any section that is no overview;
 * `statements` are sentences that say something else.
 */
export function readDescription(
  children: readonly PageNode[],
  frontMatter: FrontMatter | undefined,
  statements: readonly Span[],
): Fact<string> | undefined {
  const stated = frontMatter?.data?.description;
  if (frontMatter !== undefined && typeof stated === 'string' && stated.trim() !== '') {
    return { value: collapse(stated), at: frontMatter.at, confidence: 'declared' };
  }
  for (const node of openingOf(children)) {
    if (!isElement(node, 'p') || statements.some((span) => holds(node.at, span))) continue;
    const text = collapse(textOf(node));
    // A sentence, not a button, an image or a label.
    if (
      !isSentence(text) ||
      node.children.every((child) => isElement(child, 'a', 'img', 'br') || isBlank(child))
    )
      continue;
    return { value: text, at: node.at, confidence: 'inferred', from: 'first paragraph' };
  }
  return undefined;
}

/** What a page begins with: all before the first section that is no overview, the first heading being the page's own. */
function openingOf(children: readonly PageNode[]): readonly PageNode[] {
  const headings = children.filter((node) => isElement(node, ...headingNames));
  const section = headings.slice(1).find((node) => !overview.test(plainTitle(textOf(node))));
  return section === undefined ? children : children.slice(0, children.indexOf(section));
}

/** Three words or more, white space being collapsed. */
function isSentence(text: string): boolean {
  return text.split(' ', 3).length === 3 && /[\p{L}\p{N}]/u.test(text);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.path === inner.path && outer.offset <= inner.offset && inner.endOffset <= outer.endOffset;
}
