import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Is `path` the folder or something below it? Both absolute. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Path from a folder, with `/` on every system; may start with `../`. */
export function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

/** The path with symbolic links resolved, as far as it exists. */
export async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await resolveLinks(parent), basename(path));
  }
}

/** What the system said, without the path and the call it repeats. */
export function wordFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? (error instanceof Error ? error.message : String(error));
}

const failures: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file stands where a folder was expected',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links run in a circle',
  ENOENT: 'it does not exist',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a file stands where a folder was expected',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};
