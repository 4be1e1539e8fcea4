import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a package by folder, and of all its files. */
export function folderSizes(folder: string): { readonly lines: readonly string[]; readonly total: number } {
  const sizes = new Map<string, { bytes: number; files: number }>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stats = statSync(join(folder, path));
    if (!stats.isFile()) continue;
    const name = path.includes('/') ? `${path.split('/')[0]}/` : path;
    const known = sizes.get(name) ?? { bytes: 0, files: 0 };
    sizes.set(name, { bytes: known.bytes + stats.size, files: known.files + 1 });
  }
  const lines = [...sizes]
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(
      ([name, { bytes, files }]) =>
        `     ${name.padEnd(22)} ${String(bytes).padStart(9)} bytes, ${files} files`,
    );
  return { lines, total: [...sizes.values()].reduce((sum, { bytes }) => sum + bytes, 0) };
}
