import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OutputFile } from '../output-file.ts';
import { compareText } from '../text.ts';
import { readManifest } from './manifest.ts';
import { findBadPaths, findLinkedFolders } from './targets.ts';

/** Why nothing was written. */
export interface WriteFailure {
  readonly kind: 'refused' | 'locked' | 'failed';
  /** What stands in the way and what to do about it. */
  readonly message: string;
  readonly paths: readonly string[];
}

/** What writing would do. */
export interface OutputPlan {
  readonly kind: 'plan';
  readonly changed: readonly OutputFile[];
  /** Those of `changed` that are not there. */
  readonly missing: ReadonlySet<string>;
  readonly unchanged: readonly string[];
  readonly stale: readonly string[];
  /** Files that earlier builds made. */
  readonly made: ReadonlySet<string>;
}

/** Files that are compared without a break. */
const atOnce = 100;

/** Compares the output folder with the files it should hold; writes nothing. */
export async function planOutput(
  outDir: string,
  files: readonly OutputFile[],
): Promise<OutputPlan | WriteFailure> {
  const bad = findBadPaths(files);
  if (bad.length > 0) return refuse('These are no file names for the output folder', bad);
  const made = await readManifest(outDir);
  const wanted = new Set(files.map(({ path }) => path));
  const linked = await findLinkedFolders(outDir, [...wanted, ...made]);
  if (linked.length > 0) return refuse('Symbolic links lead out of the output folder; remove them', linked);
  const states: FileState[] = [];
  for (const file of files) {
    // Thousands of small files are compared sooner without turns; in breaks the lock shows that it is alive.
    if (states.length % atOnce === 0) await nextTurn();
    states.push(compareFile(outDir, file, made.has(file.path)));
  }
  const pick = (state: FileState) => files.filter((_, index) => states[index] === state);
  const foreign = pick('foreign').map(({ path }) => path);
  if (foreign.length > 0) {
    return refuse(
      'Files that docschema did not write are in the way; move them or choose another `--out`',
      foreign,
    );
  }
  return {
    kind: 'plan',
    changed: files.filter((_, index) => states[index] === 'changed' || states[index] === 'missing'),
    missing: new Set(pick('missing').map(({ path }) => path)),
    unchanged: pick('same').map(({ path }) => path),
    stale: [...made].filter((path) => !wanted.has(path)).toSorted(compareText),
    made,
  };
}

type FileState = 'same' | 'changed' | 'missing' | 'foreign';

function compareFile(outDir: string, file: OutputFile, isOurs: boolean): FileState {
  const target = join(outDir, file.path);
  const stats = statsOf(target);
  if (!stats) return 'missing';
  if (!stats.isFile()) return 'foreign';
  const isSame = stats.size === Buffer.byteLength(file.text) && readFileSync(target, 'utf8') === file.text;
  if (isSame) return 'same';
  return isOurs ? 'changed' : 'foreign';
}

/** Nothing where nothing is, or where nobody may look: writing there tells why. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function refuse(message: string, paths: readonly string[]): WriteFailure {
  return { kind: 'refused', message, paths: paths.toSorted(compareText) };
}
