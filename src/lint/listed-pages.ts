import type { LintInput } from '../lint-input.ts';
import { findLinkedFiles } from './linked-files.ts';

/** Tells whether the navigation lists a page; nothing where there is no navigation. */
export function findListedPages({
  contents,
  site,
  files,
}: Pick<LintInput, 'contents' | 'site' | 'files'>): ((path: string) => boolean) | undefined {
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
  return (path) => listed.has(path);
}
