import type { LintInput } from '../lint-input.ts';
import { findNearNames } from '../near-names.ts';
import type { PageFacts } from '../page-facts.ts';
import { groupBy } from '../text.ts';

/**
 * Pages → a function that tells whether a page has an anchor. Platforms make anchors of headings by rules of their own,
 * so only letters and digits count, and whatever the platform may make an anchor of counts as one.
 */
export function findAnchors({
  pages,
  registry,
}: Pick<LintInput, 'pages' | 'registry'>): (path: string, anchor: string) => boolean | undefined {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const operations = groupBy(registry.operations, ({ at }) => at.path);
  const keys = new Map(registry.pages.map((page) => [page.path, new Set(page.operations)]));
  const known = new Map<string, ReadonlySet<string>>();
  return (path, anchor) => {
    const page = byPath.get(path);
    // Footnotes are drawn with anchors of their own.
    if (page === undefined || !isKnown(page) || anchor.startsWith('user-content-')) return undefined;
    const anchors = known.get(path) ?? listAnchors(page);
    known.set(path, anchors);
    if (isIn(anchors, anchor)) return true;
    // An operation is drawn with headings that stand in its document.
    const hasOperations =
      page.operations.length > 0 || (keys.get(path)?.size ?? 0) > 0 || operations.has(path);
    return hasOperations ? undefined : false;
  };
}

/** Whether all that is drawn on a page stands in it. */
function isKnown({ whole, problems, blocks }: PageFacts): boolean {
  const isRead = problems.every(({ kind }) => kind === 'unclosed-html');
  return whole && isRead && blocks.every(({ name }) => !drawsMore(name));
}

function drawsMore(name: string): boolean {
  return name === 'include' || name === 'updates' || name.startsWith('@') || name.startsWith('swagger');
}

/** As `findAnchors`: the anchor of a page that one was most likely meant to be. */
export function findNearAnchors({
  pages,
}: Pick<LintInput, 'pages'>): (path: string, anchor: string) => string | undefined {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (path, anchor) => {
    const names = (byPath.get(path)?.headings ?? []).map(({ text, anchors: [own] }) => own ?? slug(text));
    const known = [...new Set(names)].filter((name) => name !== '');
    const [near] = findNearNames(anchor, known);
    if (near !== undefined) return near;
    // A heading that was shortened or grew kept its other words.
    const alike = known.filter((name) => sharesWords(name, anchor));
    return alike.length === 1 ? alike[0] : undefined;
  };
}

/** The anchor that platforms make of a heading, but for what they disagree about. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/:[a-z0-9_+-]+:/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** Whether all words of one stand in the other, and there are several. */
function sharesWords(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  return few.length > 1 && few.every((word) => many.includes(word));
}

function wordsOf(anchor: string): readonly string[] {
  return [...new Set(anchor.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

function listAnchors({ headings, anchors }: PageFacts): ReadonlySet<string> {
  const names = [...headings.flatMap(({ text, anchors: own }) => [text, ...own]), ...anchors];
  return new Set(names.flatMap(readings).filter((name) => name !== ''));
}

function isIn(anchors: ReadonlySet<string>, anchor: string): boolean {
  const text = anchor.replace(/^#/, '');
  // The second of two equal headings gets a number.
  return [text, text.replace(/-\d+$/, '')].flatMap(readings).some((one) => one === '' || anchors.has(one));
}

/** Letters and digits of a text, in the ways that platforms write them. */
function readings(text: string): readonly string[] {
  const lower = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/:[a-z0-9_+-]+:/g, '');
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '').replace(/^id(?=\d)/, '');
  return [letters(lower), letters(lower.replaceAll('&', 'and')), letters(lower.replace(/\band\b/g, ''))];
}
