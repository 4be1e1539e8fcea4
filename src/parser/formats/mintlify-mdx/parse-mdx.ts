import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { maskDeepNesting } from '../../deep-nesting.ts';
import type { Masked } from '../../judge-masks.ts';
import type { Range } from '../../place-nodes.ts';
import { findMdxMarks } from './find-marks.ts';
import { chooseMasks, replaceAt, restoreTree } from './mask.ts';
import { blankRanges, findModules, type ImportedName, readImports } from './modules.ts';
import { type PairedTag, pairJsxTags, takeDeepTags } from './pair-jsx-tags.ts';
import { findInnerBraces, type JsxTag } from './scan-tag.ts';

/** How deep components may nest; the tags of deeper ones are kept as text. */
const maxComponents = 100;

/**
 * Takes any program text as it is. Running a JavaScript parser over the expressions of a page would say no more than
 * the page's text does, and takes quadratic time where braces never balance.
 */
const anyProgram = {
  parse: () => ({ type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' }),
  parseExpressionAt: (text: string) => ({ type: 'Literal', start: 0, end: text.length }),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  // Its own type asks for the whole of a JavaScript parser's tree.
  .use(remarkMdx, { acorn: anyProgram } as unknown as Options)
  .freeze();

/** An MDX tree, and what of its text could not be parsed. */
export interface ParsedMdx {
  readonly root: Root;
  /** What nests too deep, or is more than a parser bears. */
  readonly masked: Masked;
  /** Components by name, and the files that the page imports them from. */
  readonly imports: ReadonlyMap<string, ImportedName>;
  /** Tags that nest too deep. */
  readonly deepTags: readonly Range[];
  /** What looks like MDX, is none, and was kept as text; ascending. */
  readonly loose: readonly Range[];
}

/** Text → MDX tree; what stands in its way is kept as text. */
export function parseMdx(received: string): ParsedMdx {
  const deep = maskDeepNesting(received);
  const { hide, restore } = chooseMasks(deep.text, '<{}ie');
  const modules = findModules(deep.text);
  const { ranges, words } = modules;
  const program = blankRanges(deep.text, ranges);
  const { tags: found, loose, comments } = findMdxMarks(program);
  const { tags, tooDeep: deepTags } = takeDeepTags(found, maxComponents);
  const inner = tags.flatMap((tag) => findInnerBraces(program, tag));
  const deepBraces = deepTags.flatMap((tag) => bracesOf(program, tag));
  const masked = [...words, ...loose, ...inner, ...deepBraces].sort((a, b) => a - b);
  const { root, hidden } = parseTags(replaceAt(blankRanges(program, comments), masked, hide), tags, hide);
  // Where a page defines names, braces may mean them.
  const signs = loose.filter((at) => program[at] === '<' || ranges.length === 0);
  return {
    root: restoreTree(root, (part) => deep.restore(restore(part))),
    loose: [...hidden, ...signs.map((start) => ({ start, end: start + 1 }))].sort(
      (a, b) => a.start - b.start,
    ),
    masked: {
      tooDeep: deep.masked,
      crowds: deep.crowds,
      ...(deep.end === undefined ? {} : { end: deep.end }),
    },
    deepTags,
    imports: readImports(deep.text, modules),
  };
}

interface Attempt {
  readonly root: Root;
  /** Tags that were kept as text. */
  readonly hidden: readonly Range[];
}

/** How much text all attempts at one page may parse together. */
const parseBudget = 1_000_000;

/** Hides tags that nothing matches, then tags that the parser stumbles over, then all. */
function parseTags(text: string, tags: readonly JsxTag[], hide: (char: string) => string): Attempt {
  const paired = pairJsxTags(tags);
  const hidden = new Set(paired.filter(({ tag, partner }) => tag.kind !== 'alone' && partner === undefined));
  let budget = parseBudget;
  let parsed = parseHiding(text, hidden, hide);
  while ('start' in parsed && hidden.size < paired.length) {
    budget -= text.length;
    const culprits = budget < 0 ? [] : findCrossing(parsed, paired, hidden);
    for (const tag of culprits.length === 0 ? paired : culprits) hidden.add(tag);
    parsed = parseHiding(text, hidden, hide);
  }
  const root: Root = 'start' in parsed ? { type: 'root', children: [] } : parsed;
  return { root, hidden: [...hidden].map(({ tag: { start, end } }) => ({ start, end })) };
}

/** A tree, or the stretch that the parser complains about. */
function parseHiding(
  text: string,
  hidden: ReadonlySet<PairedTag>,
  hide: (char: string) => string,
): Root | Range {
  const offsets = [...hidden].flatMap(({ tag }) => bracesOf(text, tag)).sort((a, b) => a - b);
  try {
    return processor.parse(replaceAt(text, offsets, hide));
  } catch (error) {
    return rangeOf(error) ?? { start: 0, end: text.length };
  }
}

function bracesOf(text: string, { start, end }: Range): readonly number[] {
  return [...text.slice(start, end).matchAll(/[<{]/g)].map(({ index }) => start + index);
}

/** Tags in a stretch that belong to tags outside of it, with these; else the last tag that starts before its end. */
function findCrossing(
  { start, end }: Range,
  paired: readonly PairedTag[],
  hidden: ReadonlySet<PairedTag>,
): readonly PairedTag[] {
  const isInside = ({ tag }: PairedTag) => start <= tag.start && tag.start < end;
  const shown = paired.filter((one) => !hidden.has(one));
  const crossing = shown.filter(
    (one) => isInside(one) && one.partner !== undefined && !isInside(one.partner),
  );
  const last = shown.findLast(({ tag }) => tag.start <= end);
  const found = crossing.length > 0 || last === undefined ? crossing : [last];
  return found.flatMap((one) => (one.partner === undefined ? [one] : [one, one.partner]));
}

/** Where a parser's complaint points; its messages carry a point or a stretch. */
function rangeOf(error: unknown): Range | undefined {
  if (typeof error !== 'object' || error === null || !('place' in error)) return undefined;
  const place = error.place as
    | (Partial<Record<'start' | 'end', { offset?: number }>> & { offset?: number })
    | undefined;
  // Some complaints are about no place at all.
  const start = place?.start?.offset ?? place?.offset;
  const end = place?.end?.offset ?? place?.offset;
  return start === undefined || end === undefined ? undefined : { start, end: Math.max(end, start + 1) };
}
