import type { LintInput } from '../lint-input.ts';
import type { PageFacts } from '../page-facts.ts';
import { pageFile } from '../page-file.ts';
import { findLinkedFiles } from './linked-files.ts';

/** Whether the navigation lists a page. */
export type IsListed = (page: Pick<PageFacts, 'path' | 'part'>) => boolean;

/** Tells whether the navigation lists a page, or the file that holds it among others; nothing where there is no navigation. */
export function findListedPages({
  contents,
  site,
  files,
}: Pick<LintInput, 'contents' | 'site' | 'files'>): IsListed | undefined {
  if (contents === undefined && site === undefined) return undefined;
  const find = findLinkedFiles(files);
  const listed = new Set<string | undefined>([contents?.readme]);
  for (const { path } of contents?.entries ?? []) {
    if (path === undefined) continue;
    // An entry may name the folder of a README.
    listed.add(path).add(`${path}/README.md`);
  }
  for (const { path } of site?.entries ?? []) {
    const found = path === undefined ? undefined : find(path);
    if (found?.kind === 'file') listed.add(found.path);
  }
  return (page) => listed.has(pageFile(page));
}
