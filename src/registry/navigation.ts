import type { PageFacts } from '../page-facts.ts';
import { folderOf } from '../paths.ts';
import type { SummaryEntry } from '../summary.ts';

/** A name and what it was inferred from. */
export interface InferredName {
  readonly value: string;
  readonly from: string;
}

/** What the table of contents and the folders say of a page. */
export interface Navigation {
  /** The page's link text in the table of contents. */
  readonly titleOf: (path: string) => string | undefined;
  /** True for pages that have others below them in the table of contents. */
  readonly isParent: (path: string) => boolean;
  readonly developerOf: (path: string) => InferredName | undefined;
  readonly categoryOf: (path: string) => InferredName | undefined;
}

/** The table of contents and the pages → navigation. Only entries that are no model pages group others. */
export function readNavigation(summary: readonly SummaryEntry[], pages: readonly PageFacts[]): Navigation {
  const modelPages = new Set(
    pages.filter(({ statement }) => statement !== undefined).map(({ path }) => path),
  );
  const entries = new Map<string, SummaryEntry>();
  for (const entry of summary) {
    if (entry.path !== undefined && !entries.has(entry.path)) entries.set(entry.path, entry);
  }
  const titleOf = (path: string) => entries.get(path)?.title;
  const groupsOf = (path: string) =>
    summaryGroups(entries.get(path), modelPages) ??
    folderGroups(path, (folder) => titleOf(`${folder}/README.md`));
  const parents = new Set(summary.flatMap(({ ancestors }) => ancestors.flatMap(({ path }) => path ?? [])));
  return {
    titleOf,
    isParent: (path) => parents.has(path),
    developerOf: (path) => groupsOf(path)?.developer,
    categoryOf: (path) => groupsOf(path)?.category,
  };
}

interface Groups {
  readonly category?: InferredName;
  readonly developer?: InferredName;
}

/** The entry right above a page is its developer, the one above that its category; a single one is the category. */
function summaryGroups(entry: SummaryEntry | undefined, modelPages: ReadonlySet<string>): Groups | undefined {
  const groups = entry?.ancestors.filter(({ path }) => path === undefined || !modelPages.has(path)) ?? [];
  const titles = groups.map(({ title }) => title);
  const name = (value: string | undefined) =>
    value === undefined ? undefined : { value, from: 'SUMMARY.md' };
  if (titles.length === 0) return undefined;
  return titles.length === 1
    ? { category: name(titles[0]) }
    : { category: name(titles.at(-2)), developer: name(titles.at(-1)) };
}

/** The same by folders, each named as the table of contents names its README. */
function folderGroups(path: string, titleOf: (folder: string) => string | undefined): Groups {
  const folder = folderOf(path);
  const above = folderOf(folder);
  const name = (of: string) =>
    of === '' ? undefined : { value: titleOf(of) ?? of.slice(of.lastIndexOf('/') + 1), from: 'folder' };
  return { category: name(above), developer: above === '' ? undefined : name(folder) };
}
