import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnreadableFile } from '../file-source.ts';
import { matchesAny } from '../glob.ts';
import { compareText } from '../text.ts';
import { mapLimited } from './limit.ts';
import { manifestName } from './manifest.ts';
import { contains, relativePath, wordFailure } from './paths.ts';
import type { Project } from './project.ts';

/** What the folders of a project hold; paths as the folders spell them, relative to the docs folder, sorted. */
export interface FileList {
  readonly pages: readonly string[];
  /** Every JSON and YAML file of the project root; some start with `../`. */
  readonly specs: readonly string[];
  /** Every file of the project root, whatever it holds. */
  readonly files: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

interface Found {
  readonly path: string;
  /** Where the file is, when a symbolic link led to it. */
  readonly real: string;
}

interface Entries {
  readonly files: readonly Found[];
  readonly links: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Lists the pages and the candidates for OpenAPI documents of a project. */
export async function listFiles(project: Project): Promise<FileList> {
  const found = await walk(project.root, project);
  const linked = await followLinks(found.links, project);
  const pages: string[] = [];
  const specs: string[] = [];
  const files: string[] = [];
  for (const file of [...found.files, ...linked]) {
    const path = relativePath(project.docs, file.path);
    files.push(path);
    if (/\.(json|ya?ml)$/i.test(path)) specs.push(path);
    if (isPage(file, path, project)) pages.push(path);
  }
  return {
    pages: pages.toSorted(compareText),
    specs: specs.toSorted(compareText),
    files: files.toSorted(compareText),
    unreadable: found.unreadable.toSorted((a, b) => compareText(a.path, b.path)),
  };
}

function isPage(file: Found, path: string, { docs, config }: Project): boolean {
  if (path.startsWith('../') || path.split('/').some(isHiddenName)) return false;
  // A link to what the docs folder holds anyway would be the same page twice.
  if (file.real !== file.path && contains(docs, file.real)) return false;
  if (!config.extensions.some((extension) => path.toLowerCase().endsWith(extension))) return false;
  if (config.include.length > 0 && !matchesAny(path, config.include)) return false;
  return !matchesAny(path, config.exclude);
}

/** Hidden from readers, but for the folder in which GitBook keeps what pages include. */
function isHiddenName(name: string): boolean {
  return name.startsWith('.') && name !== '.gitbook';
}

async function walk(folder: string, project: Project): Promise<Entries> {
  const entries: Listed[] = [];
  const unreadable: UnreadableFile[] = [];
  for (let folders = [folder]; folders.length > 0; ) {
    const level = await mapLimited(folders, 16, (path) => readEntries(path));
    unreadable.push(
      ...level.flatMap(({ path, failure }) =>
        failure === undefined ? [] : [{ path: relativePath(project.docs, path), message: failure }],
      ),
    );
    const listed = level.flatMap((one) => one.entries);
    for (const one of listed) if (!one.entry.isDirectory()) entries.push(one);
    folders = listed.filter((one) => isWalked(one, project)).map(({ path }) => path);
  }
  return {
    files: entries.filter(({ entry }) => entry.isFile()).map(({ path }) => ({ path, real: path })),
    links: entries.filter(({ entry }) => entry.isSymbolicLink()).map(({ path }) => path),
    unreadable,
  };
}

interface Listed {
  readonly entry: Dirent;
  readonly path: string;
}

interface Level {
  readonly path: string;
  readonly entries: readonly Listed[];
  readonly failure?: string;
}

async function readEntries(path: string): Promise<Level> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    // What an earlier build emitted, into another folder than this one's `--out`, is no documentation.
    if (entries.some(({ name }) => name === manifestName)) return { path, entries: [] };
    return { path, entries: entries.map((entry) => ({ entry, path: join(path, entry.name) })) };
  } catch (error) {
    return { path, entries: [], failure: wordFailure(error) };
  }
}

function isWalked({ entry, path }: Listed, project: Project): boolean {
  if (!entry.isDirectory() || entry.name === 'node_modules' || path === project.out) return false;
  return !isHiddenName(entry.name);
}

/** Each linked folder is read once, and links inside it are not followed, so links cannot multiply the work. */
async function followLinks(links: readonly string[], project: Project): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const link of links.toSorted(compareText)) {
    const target = await readTarget(link);
    if (!target || !contains(project.root, target.real) || contains(project.out, target.real)) continue;
    if (target.kind === 'file') found.push({ path: link, real: target.real });
    if (target.kind !== 'folder' || contains(target.real, link) || seen.has(target.real)) continue;
    seen.add(target.real);
    const { files } = await walk(target.real, project);
    for (const { path } of files) {
      found.push({ path: join(link, path.slice(target.real.length)), real: path });
    }
  }
  return found;
}

async function readTarget(link: string) {
  try {
    const stats = await stat(link);
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    return { kind, real: await realpath(link) };
  } catch {
    return undefined;
  }
}
