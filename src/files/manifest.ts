import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../text.ts';
import { isInside } from './targets.ts';

/** Name of the list of files that builds made, in the output folder. */
export const manifestName = '.docschema.json';

/** The files that earlier builds made; empty where there was none, or where the list is damaged. */
export async function readManifest(outDir: string): Promise<ReadonlySet<string>> {
  try {
    const value: unknown = JSON.parse(await readFile(join(outDir, manifestName), 'utf8'));
    const { files, folders } = (value ?? {}) as { readonly files?: unknown; readonly folders?: unknown };
    const listed = typeof folders === 'object' && folders !== null ? Object.entries(folders) : [];
    const paths = [
      ...names(files),
      ...listed.flatMap(([folder, inside]) => names(inside).map((name) => `${folder}/${name}`)),
    ];
    // The list may have been committed by anybody: what lies elsewhere is not ours to delete.
    return new Set(paths.filter(isInside));
  } catch {
    return new Set();
  }
}

function names(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

/** Text of the list of files, by folder; each stands on a line of its own, so that a change is a change of lines. */
export function formatManifest(paths: Iterable<string>): string {
  const files: string[] = [];
  const folders = new Map<string, string[]>();
  for (const path of [...paths].toSorted(compareText)) {
    const end = path.lastIndexOf('/');
    const list = end < 0 ? files : (folders.get(path.slice(0, end)) ?? []);
    if (end >= 0) folders.set(path.slice(0, end), list);
    list.push(path.slice(end + 1));
  }
  const about = 'Files that docschema made and may replace or remove; every other file is left alone.';
  const value = { about, version: 1, files, folders: Object.fromEntries(folders) };
  return `${JSON.stringify(value).replaceAll(',"', ',\n"')}\n`;
}
