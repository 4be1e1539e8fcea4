import { indexFiles } from '../file-index.ts';

/** What a path in a link comes to. */
export type LinkedFile =
  /** The file that opens: a page may be named without its ending, and a folder opens its README. */
  | { readonly kind: 'file'; readonly path: string }
  /** Only a file whose letter case differs; the first, where it is not the only one. */
  | { readonly kind: 'other-case'; readonly candidate: string; readonly only: boolean }
  | { readonly kind: 'missing' }
  /** In a folder that is not looked into. */
  | { readonly kind: 'unknown' };

/** What a link may leave out of the path of a page. */
export const endings = ['', '.md', '.mdx', '/README.md', '/index.md', '/index.mdx'];

/** Files of a project → a function from the path of a link to what it comes to. */
export function findLinkedFiles(files: readonly string[]): (path: string) => LinkedFile {
  const index = indexFiles(files);
  const folders = new Set(files.flatMap(foldersOf));
  return (path) => {
    const candidates = path === '' ? ['README.md'] : endings.map((ending) => `${path}${ending}`);
    const exact = candidates.find((candidate) => index.has(candidate));
    if (exact !== undefined) return { kind: 'file', path: exact };
    if (folders.has(path) || isOutOfSight(path)) return { kind: 'unknown' };
    const [candidate, ...others] = candidates.flatMap((one) => index.sameButCase(one));
    if (candidate === undefined) return { kind: 'missing' };
    return { kind: 'other-case', candidate, only: others.length === 0 };
  };
}

/** Every folder that a file is in. */
export function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Folders that are hidden or hold what others made are not listed. */
function isOutOfSight(path: string): boolean {
  return path.split('/').some((name) => /^\.(?!\.?$|gitbook$)/.test(name) || name === 'node_modules');
}
