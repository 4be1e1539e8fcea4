import { folderOf } from '../paths.ts';

/** How a page writes a link to a file: both paths are relative to the docs folder. */
export function relativeLink(page: string, file: string): string {
  const from = folderOf(page)
    .split('/')
    .filter((part) => part !== '');
  const to = file.split('/');
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
