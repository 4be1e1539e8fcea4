import { parseDocument } from 'yaml';
import { folderOf, joinPath } from '../paths.ts';
import { yamlOptions } from './spec.ts';

/** Where a documentation keeps its pages and its navigation; paths are relative to the docs folder. */
export interface Space {
  /** The folder of the pages; `''` for the docs folder itself. */
  readonly root: string;
  /** The table of contents. */
  readonly summary: string;
  /** The page that readers see first. */
  readonly readme: string;
}

/** The space of a docs folder that says nothing else. */
const defaultSpace: Space = { root: '', summary: 'SUMMARY.md', readme: 'README.md' };

/** The text of a `.gitbook.yaml` → the space it describes; what it leaves open, or leads out of the docs folder with, is the default. */
export function parseSpace(path: string, text: string | undefined): Space {
  const config = text === undefined ? {} : readMap(text);
  const structure = asMap(config.structure);
  const root = readPath(folderOf(path), config.root) ?? folderOf(path);
  return {
    root,
    summary: readPath(root, structure.summary) ?? joinPath(root, defaultSpace.summary),
    readme: readPath(root, structure.readme) ?? joinPath(root, defaultSpace.readme),
  };
}

/** A path below `folder`, however it starts: `./x`, `/x` and `x` are the same. */
function readPath(folder: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const path = joinPath(folder, value.trim().replaceAll('\\', '/'));
  return path.startsWith('..') ? undefined : path;
}

function readMap(text: string): Readonly<Record<string, unknown>> {
  try {
    return asMap(parseDocument(text, yamlOptions).toJS());
  } catch {
    // Broken or hostile YAML describes nothing.
    return {};
  }
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Readonly<Record<string, unknown>>) : {};
}
