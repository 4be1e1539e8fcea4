import type { PageFacts } from '../page-facts.ts';
import { baseName, folderOf } from '../paths.ts';
import type { SummaryEntry } from '../summary.ts';

/** A name and what it was inferred from. */
export interface InferredName {
  readonly value: string;
  readonly from: string;
}

/** What the table of contents and the folders say of a page. */
export interface Navigation {
  /** Name of the table of contents. */
  readonly file: string;
  /** The page's link text in the table of contents. */
  readonly titleOf: (path: string) => string | undefined;
  /** True for the table of contents and for pages that have others below them in it. */
  readonly isIndex: (path: string) => boolean;
  /** True for the first page of the documentation or of a folder. */
  readonly isReadme: (path: string) => boolean;
  readonly developerOf: (path: string) => InferredName | undefined;
  readonly categoryOf: (path: string) => InferredName | undefined;
}

/** The table of contents and the pages → navigation. Only entries that are no model pages group others. */
export function readNavigation(
  summary: readonly SummaryEntry[],
  pages: readonly PageFacts[],
  readme?: string,
): Navigation {
  const models = new Map(
    pages.flatMap((page) => (page.statement === undefined ? [] : [[page.path, vendorsOf(page)]])),
  );
  const parts = new Map(pages.flatMap(({ path, part }) => (part === undefined ? [] : [[path, part.name]])));
  const entries = new Map<string, SummaryEntry>();
  for (const entry of summary) {
    if (entry.path !== undefined && !entries.has(entry.path)) entries.set(entry.path, entry);
  }
  const path = summary[0]?.at.path ?? 'SUMMARY.md';
  const file = baseName(path);
  const parents = new Set(summary.flatMap(({ ancestors }) => ancestors.flatMap(({ path }) => path ?? [])));
  const titleOf = (page: string) => entries.get(page)?.title;
  const groupsOf = (page: string): Groups => {
    const above = entries.get(page)?.ancestors.filter((entry) => !models.has(entry.path ?? '')) ?? [];
    const titles = above.map(({ title }) => title);
    if (titles.length > 0) return toGroups(titles, file, models.get(page) ?? []);
    // In a file of many pages, what stands for folders is the path of the page's address.
    const place = parts.get(page) ?? page;
    return toGroups(folderTitles(place, titleOf), parts.has(page) ? 'URL' : 'folder', models.get(page) ?? []);
  };
  return {
    file,
    titleOf,
    isIndex: (page) => page === path || parents.has(page),
    isReadme: (page) => page === readme || /^readme\.[^.]+$/i.test(baseName(page)),
    developerOf: (page) => groupsOf(page).developer,
    categoryOf: (page) => groupsOf(page).category,
  };
}

interface Groups {
  readonly category?: InferredName;
  readonly developer?: InferredName;
}

/**
 * The titles above a page, outermost first → the last is its developer, the one above that its category. A single one
 * is the category, unless the page's ids begin with it; and what names a kind of models is no developer.
 */
function toGroups(titles: readonly string[], from: string, vendors: readonly string[]): Groups {
  const name = (value: string | undefined) => (value === undefined ? undefined : { value, from });
  const last = titles.at(-1);
  if (last === undefined) return {};
  const isVendor = vendors.includes(lettersOf(last));
  if (!isVendor && (titles.length === 1 || isKind(last))) return { category: name(last) };
  return { category: name(titles.at(-2)), developer: name(last) };
}

/** The two folders above a page, each named as the table of contents names its README; a single one is no developer. */
function folderTitles(path: string, titleOf: (page: string) => string | undefined): readonly string[] {
  const folder = folderOf(path);
  const folders = [folderOf(folder), folder].filter((each) => each !== '');
  return folders.map((each) => titleOf(`${each}/README.md`) ?? baseName(each));
}

/** What the ids of a page begin with, to compare names with. */
function vendorsOf({ ids }: PageFacts): readonly string[] {
  return ids.flatMap(({ value }) =>
    value.includes('/') ? [lettersOf(value.slice(0, value.indexOf('/')))] : [],
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words of which the names of kinds of models are made. */
const kindWords =
  /^(?:3d|ai|and|api|apis|audio|chat|completions?|content|embeddings?|endpoints?|generat\w+|guard|images?|language|large|llms?|models?|moderation|music|ocr|our|references?|rerank\w*|safety|search|speech|stt|text|to|tts|videos?|vision|voices?|web)$/;

function isKind(title: string): boolean {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => kindWords.test(word));
}
