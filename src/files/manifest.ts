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
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : [];
    if (!Array.isArray(files)) return new Set();
    // The list may have been committed by anybody: what lies elsewhere is not ours to delete.
    return new Set(files.filter((path): path is string => typeof path === 'string' && isInside(path)));
  } catch {
    return new Set();
  }
}

/** Text of the list of files. */
export function formatManifest(paths: Iterable<string>): string {
  const files = [...paths].toSorted(compareText);
  const about = 'Files that docschema made and may replace or remove; every other file is left alone.';
  return `${JSON.stringify({ about, version: 1, files }, undefined, 2)}\n`;
}
