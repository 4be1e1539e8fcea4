import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.ts';

/** Is this a plain relative path that stays below its folder, on every system? */
export function isInside(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  if (/[\\:*?"<>|\u0000-\u001F]/.test(path)) return false;
  return (
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..') && !ownNames.test(path)
  );
}

/** Names that the writer keeps for itself. */
const ownNames = /^\.docschema(\.|$)/i;

/** Paths that no file of the output may have: outside its folder, or two that are one where case does not count. */
export function findBadPaths(files: readonly OutputFile[]): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    const folded = path.toLowerCase();
    const isRepeated = seen.has(folded);
    seen.add(folded);
    return isRepeated || !isInside(path) ? [path] : [];
  });
}

/** Folders between the output folder and its files that are symbolic links, and so lead elsewhere. */
export async function findLinkedFolders(outDir: string, paths: readonly string[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  const linked: string[] = [];
  for (const folder of folders) {
    const stats = await lstat(join(outDir, folder)).catch(() => undefined);
    if (stats?.isSymbolicLink()) linked.push(folder);
  }
  return linked;
}
