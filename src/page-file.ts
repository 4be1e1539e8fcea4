import type { PageFacts } from './page-facts.ts';

/** The file that a page stands in, relative to the docs folder. */
export function pageFile({ path, part }: Pick<PageFacts, 'path' | 'part'>): string {
  return part?.file ?? path;
}

/** Pages → a function from the path of any page or file to that of the file. */
export function findPageFiles(pages: readonly PageFacts[]): (path: string) => string {
  const files = new Map(pages.flatMap(({ path, part }) => (part === undefined ? [] : [[path, part.file]])));
  return (path) => files.get(path) ?? path;
}
