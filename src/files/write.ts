import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { lstat, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OutputFile } from '../output-file.ts';
import { compareText } from '../text.ts';
import { mapLimited } from './limit.ts';
import { takeLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { formatManifest, manifestName } from './manifest.ts';
import { orderWrites } from './order.ts';
import { resolveLinks, wordFailure } from './paths.ts';
import { type OutputPlan, planOutput, type WriteFailure } from './plan.ts';

/** What writing did, as sorted paths relative to the output folder; or why it did nothing. */
export type WriteResult =
  | {
      readonly kind: 'written';
      readonly written: readonly string[];
      readonly unchanged: readonly string[];
      readonly removed: readonly string[];
    }
  | WriteFailure;

const concurrency = 32;
/** Files that are written without a break: in breaks the lock shows that it is alive. */
const atOnce = 100;
const lockName = '.docschema.lock';
const draftFolder = '.docschema.tmp';

/** Makes the output folder hold these files, and none that an earlier build made and this one does not. */
export async function writeOutput(
  outDir: string,
  files: readonly OutputFile[],
  waitAtMost = 60_000,
): Promise<WriteResult> {
  const folder = await resolveLinks(outDir);
  try {
    makeFolder(folder);
    const lock = await takeLock(join(folder, lockName), waitAtMost);
    if (typeof lock === 'string') {
      const message = `${lock} is writing to the output folder; run the build again when it is done, or remove \`${lockName}\` if nothing runs`;
      return { kind: 'locked', message, paths: [] };
    }
    try {
      const plan = await planOutput(folder, files);
      return plan.kind === 'plan' ? await carryOut(folder, files, plan) : plan;
    } finally {
      await lock.release();
    }
  } catch (error) {
    const message = `The output folder cannot be written: ${wordFailure(error)}; each file in it is still whole, and the next build finishes the work`;
    return { kind: 'failed', message, paths: [] };
  }
}

async function carryOut(
  folder: string,
  files: readonly OutputFile[],
  plan: OutputPlan,
): Promise<WriteResult> {
  const drafts = join(folder, draftFolder);
  await rm(drafts, { recursive: true, force: true });
  mkdirSync(drafts);
  const draftOf = new Map(plan.changed.map(({ path }, index) => [path, join(drafts, String(index))]));
  // A full disk shows itself here, before anything has changed.
  for (const [index, { path, text }] of plan.changed.entries()) {
    if (index % atOnce === 0) await nextTurn();
    writeFileSync(draftOf.get(path) ?? '', text);
  }
  const paths = files.map(({ path }) => path);
  // Listed before they exist: a build that is killed leaves no file behind that the next one takes for foreign.
  await replaceManifest(folder, new Set([...plan.made, ...paths]));
  makeFolders(folder, plan.changed);
  // Not interrupted by anything of ours, the time in which new and old stand side by side is short.
  for (const { path } of orderWrites(plan.changed)) renameSync(draftOf.get(path) ?? '', join(folder, path));
  await removeStale(folder, plan.stale);
  await removeEmptyFolders(folder, plan.stale);
  await replaceManifest(folder, new Set(paths));
  await rm(drafts, { recursive: true, force: true });
  const written = plan.changed.map(({ path }) => path).toSorted(compareText);
  return { kind: 'written', written, unchanged: plan.unchanged.toSorted(compareText), removed: plan.stale };
}

async function replaceManifest(folder: string, paths: ReadonlySet<string>): Promise<void> {
  const text = formatManifest(paths);
  const target = join(folder, manifestName);
  const current = await readFile(target, 'utf8').catch(() => undefined);
  if (current === text) return;
  const draft = join(folder, draftFolder, 'manifest');
  await writeFile(draft, text);
  await rename(draft, target);
}

function makeFolders(folder: string, files: readonly OutputFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const name of folders) makeFolder(join(folder, name));
}

/** One after the other, what refers before what is referred to: a build killed here leaves no reference that leads nowhere. */
async function removeStale(folder: string, stale: readonly string[]): Promise<void> {
  const files = await mapLimited(stale, concurrency, (path) => readStale(folder, path));
  const ordered = orderWrites(files.filter((file) => file !== undefined));
  for (const { path } of ordered.toReversed()) await rm(join(folder, path), { force: true });
}

/** A damaged list of files may name a folder: that stays. */
async function readStale(folder: string, path: string): Promise<OutputFile | undefined> {
  const stats = await lstat(join(folder, path)).catch(() => undefined);
  if (stats === undefined || stats.isDirectory()) return undefined;
  return { path, text: stats.isFile() ? await readFile(join(folder, path), 'utf8').catch(() => '') : '' };
}

async function removeEmptyFolders(folder: string, stale: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of stale) {
    for (let name = dirname(path); name !== '.' && !folders.has(name); name = dirname(name))
      folders.add(name);
  }
  const deepestFirst = [...folders].toSorted((a, b) => b.length - a.length);
  // A folder that still holds something refuses to go.
  for (const name of deepestFirst) await rmdir(join(folder, name)).catch(() => undefined);
}
