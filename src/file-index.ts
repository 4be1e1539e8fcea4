import { baseName, folderOf } from './paths.ts';
import { compareText, groupBy } from './text.ts';

/** The files of a project by exact name, whatever the file system thinks of letter case. */
export interface FileIndex {
  readonly has: (path: string) => boolean;
  /** Files whose path differs from `path` in letter case only, sorted. */
  readonly sameButCase: (path: string) => readonly string[];
  /** Files with this last segment, letter case ignored, sorted. */
  readonly named: (name: string) => readonly string[];
  /** Files right inside a folder, sorted. */
  readonly inFolder: (folder: string) => readonly string[];
}

/** Paths (relative to the docs folder, with `/`, possibly starting with `../`) → index. */
export function indexFiles(paths: readonly string[]): FileIndex {
  const exact = new Set(paths);
  const sorted = [...exact].sort(compareText);
  const folded = groupBy(sorted, (path) => path.toLowerCase());
  const names = groupBy(sorted, (path) => baseName(path).toLowerCase());
  const folders = groupBy(sorted, folderOf);
  return {
    has: (path) => exact.has(path),
    sameButCase: (path) => (folded.get(path.toLowerCase()) ?? []).filter((other) => other !== path),
    named: (name) => names.get(name.toLowerCase()) ?? [],
    inFolder: (folder) => folders.get(folder) ?? [],
  };
}
