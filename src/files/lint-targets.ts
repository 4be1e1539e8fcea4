import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { contains, resolveLinks, wordFailure } from './paths.ts';
import { openProject } from './project.ts';

/** What `lint` was asked to look at: a docs folder, and the files that alone are reported. */
interface LintTargets {
  /** Absolute; absent where the configuration says it. */
  readonly docs?: string;
  /** Absolute; absent where all files are reported. */
  readonly files?: readonly string[];
}

export type LintTargetsResult =
  | { readonly kind: 'targets'; readonly targets: LintTargets }
  | { readonly kind: 'failed'; readonly message: string };

export interface LintTargetsRequest {
  readonly cwd: string;
  /** As given on the command line. */
  readonly targets: readonly string[];
  readonly config?: string | undefined;
}

/** Arguments of `lint` → the docs folder and the files; a folder is found for files that come without one. */
export async function findLintTargets(request: LintTargetsRequest): Promise<LintTargetsResult> {
  const read = await Promise.all(request.targets.map((target) => readTarget(target, request)));
  const missing = read.find(({ failure }) => failure !== undefined);
  if (missing !== undefined)
    return { kind: 'failed', message: `\`${missing.target}\` cannot be linted: ${missing.failure}` };
  const folders = read.filter(({ isFolder }) => isFolder);
  if (folders.length > 1) {
    const names = folders.map(({ target }) => `\`${target}\``).join(' and ');
    return { kind: 'failed', message: `${names} are several folders, expected one, or files of one` };
  }
  const files = read.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  const docs = folders[0]?.path ?? (files.length === 0 ? undefined : await findDocs(files, request));
  return {
    kind: 'targets',
    targets: { ...(docs !== undefined && { docs }), ...(files.length > 0 && { files }) },
  };
}

interface ReadTarget {
  /** As given. */
  readonly target: string;
  readonly path: string;
  readonly isFolder: boolean;
  readonly failure?: string;
}

async function readTarget(target: string, { cwd, targets }: LintTargetsRequest): Promise<ReadTarget> {
  const path = await resolveLinks(resolve(cwd, target));
  try {
    return { target, path, isFolder: (await stat(path)).isDirectory() };
  } catch (error) {
    // One name that is no page's is meant as a folder: what is wrong with it is said where the project is opened.
    const isFolder = targets.length === 1 && !/\.(?:mdx?|txt|json|ya?ml)$/i.test(target);
    return { target, path, isFolder, ...(!isFolder && { failure: wordFailure(error) }) };
  }
}

/** What stands in the docs folder of a platform, and nowhere else. */
const markers = ['.gitbook.yaml', 'SUMMARY.md', 'docs.json', 'mint.json'];

/** The docs folder of the configuration, else the nearest folder above that looks like one, else the git root or the current folder. */
async function findDocs(files: readonly string[], request: LintTargetsRequest): Promise<string> {
  const start = commonFolder(files);
  const configured = await findConfiguredDocs(start, request);
  if (configured !== undefined && files.some((file) => contains(configured, file))) return configured;
  const cwd = await resolveLinks(request.cwd);
  const above = foldersAbove(start);
  const top = above.indexOf((await findAbove(above, ['.git'])) ?? cwd);
  const inside = top === -1 ? above : above.slice(0, top + 1);
  return (await findAbove(inside, markers)) ?? above[top] ?? start;
}

/** The docs folder that the configuration above some folder names. */
async function findConfiguredDocs(
  start: string,
  { cwd, config }: LintTargetsRequest,
): Promise<string | undefined> {
  const opened = await openProject({ cwd, docs: start, ...(config !== undefined && { config }) });
  if (opened.kind === 'failed' || opened.project.configPath === undefined) return undefined;
  const { configPath, config: found } = opened.project;
  return resolveLinks(resolve(dirname(configPath), found.docs));
}

async function findAbove(folders: readonly string[], names: readonly string[]): Promise<string | undefined> {
  const held = await Promise.all(folders.map((folder) => holdsAny(folder, names)));
  return folders[held.indexOf(true)];
}

/** A folder and all above it. */
function foldersAbove(start: string): readonly string[] {
  const parent = dirname(start);
  return parent === start ? [start] : [start, ...foldersAbove(parent)];
}

function commonFolder(files: readonly string[]): string {
  const [first = '.', ...rest] = files;
  let folder = dirname(first);
  while (!rest.every((file) => contains(folder, file))) folder = dirname(folder);
  return folder;
}

async function holdsAny(folder: string, names: readonly string[]): Promise<boolean> {
  const found = await Promise.all(names.map((name) => exists(join(folder, name))));
  return found.includes(true);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
