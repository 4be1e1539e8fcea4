import { randomBytes } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TextEdit } from '../diagnostic.ts';
import { compareText, groupBy } from '../text.ts';
import { mapLimited } from './limit.ts';
import { contains, wordFailure } from './paths.ts';
import type { Project } from './project.ts';
import { decode } from './read.ts';

/** What files were when they were looked at, by path relative to the docs folder. */
export type FileStates = ReadonlyMap<string, string>;

/** What became of edits. */
export interface AppliedEdits {
  /** Groups of which every edit was made. */
  readonly groups: readonly (readonly TextEdit[])[];
  /** Sorted paths of the files that changed. */
  readonly files: readonly string[];
  readonly failures: readonly EditFailure[];
}

interface EditFailure {
  readonly path: string;
  /** In words. */
  readonly reason: string;
}

/** What the files of a project are now; those that are not there are left out. */
export async function readFileStates(project: Project, paths: readonly string[]): Promise<FileStates> {
  const states = await mapLimited(paths, 32, async (path) => {
    const state = await stateOf(resolve(project.docs, path)).catch(() => undefined);
    return state === undefined ? [] : [[path, state] as const];
  });
  return new Map(states.flat());
}

async function stateOf(file: string): Promise<string> {
  const { mtimeNs, size, ino } = await stat(file, { bigint: true });
  return `${mtimeNs} ${size} ${ino}`;
}

/**
 * Makes edits in files that are still as they were, each file at once or not at all. Edits of one group are made together;
 * a group that overlaps one before it waits for the next time.
 */
export async function applyEdits(
  project: Project,
  groups: readonly (readonly TextEdit[])[],
  before: FileStates,
): Promise<AppliedEdits> {
  const chosen = chooseGroups(groups);
  const failures: EditFailure[] = [];
  const files: string[] = [];
  for (const [path, edits] of groupBy(chosen.flat(), (edit) => edit.path)) {
    const reason = await editFile(project, path, edits, before).catch(wordFailure);
    if (reason === undefined) files.push(path);
    else failures.push({ path, reason });
  }
  const made = new Set(files);
  return {
    groups: chosen.filter((edits) => edits.every(({ path }) => made.has(path))),
    files: files.toSorted(compareText),
    failures,
  };
}

/** The groups that leave each other alone, the first ones first. */
function chooseGroups(groups: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
  const taken = new Map<string, TextEdit[]>();
  return groups.filter((edits) => {
    const isFree = edits.every((edit, index) =>
      [...(taken.get(edit.path) ?? []), ...edits.slice(0, index)].every((other) => !touches(edit, other)),
    );
    if (!isFree || edits.length === 0) return false;
    for (const edit of edits) taken.set(edit.path, [...(taken.get(edit.path) ?? []), edit]);
    return true;
  });
}

function touches({ path, range: [start, end] }: TextEdit, other: TextEdit): boolean {
  const [from, to] = other.range;
  return path === other.path && (start === from || (start < to && from < end));
}

/** Why a file was left alone; nothing where it was edited. */
async function editFile(
  { docs, root }: Project,
  path: string,
  edits: readonly TextEdit[],
  before: FileStates,
): Promise<string | undefined> {
  const file = await realpath(resolve(docs, path));
  if (!contains(root, file)) return 'it is outside the project';
  const known = before.get(path);
  if (known === undefined) return 'it is no file that was read';
  const bytes = await readFile(file);
  if ((await stateOf(file)) !== known) return 'it changed while it was read';
  const { text, hasByteOrderMark, invalidUtf8At } = decode(bytes);
  if (invalidUtf8At !== undefined) return 'it is not UTF-8';
  const edited = editText(text, edits);
  if (edited === undefined) return 'an edit leads out of it';
  await replaceFile(file, `${hasByteOrderMark ? '\uFEFF' : ''}${edited}`);
  return undefined;
}

/** Text after edits that do not touch each other; nothing where one leads out of it. */
function editText(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = edits.toSorted((a, b) => a.range[0] - b.range[0]);
  let edited = '';
  let done = 0;
  for (const { range, text: put } of sorted) {
    const [start, end] = range;
    if (start < done || end < start || end > text.length) return undefined;
    edited += text.slice(done, start) + put;
    done = end;
  }
  return edited + text.slice(done);
}

/** Written beside and renamed, so that nobody sees half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const draft = join(dirname(file), `.docschema-${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await chmod(draft, (await stat(file)).mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
