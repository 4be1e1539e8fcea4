import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Config, defaultConfig } from '../config.ts';
import { contains, relativePath, resolveLinks, wordFailure } from './paths.ts';

/** The folders of a documentation; all paths absolute, with symbolic links resolved. */
export interface Project {
  /** Nothing outside is read: the configuration's folder, else the git root, else the docs folder. */
  readonly root: string;
  readonly docs: string;
  /** Need not exist yet. */
  readonly out: string;
  readonly configPath?: string;
  readonly config: Config;
}

export interface ProjectRequest {
  readonly cwd: string;
  /** As given on the command line, relative to `cwd`. */
  readonly docs?: string;
  readonly out?: string;
  readonly config?: string;
  /** Known rules, to check the configuration against. */
  readonly ruleIds?: readonly string[];
}

/** Why no project could be opened; with a place where the configuration is at fault. */
export interface ProjectProblem {
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

export type ProjectResult =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'failed'; readonly problems: readonly ProjectProblem[] };

interface FoundConfig {
  readonly path: string;
  readonly folder: string;
  readonly config: Config;
}

/** Finds the configuration and the folders that a command works on. */
export async function openProject(request: ProjectRequest): Promise<ProjectResult> {
  const cwd = await resolveLinks(request.cwd);
  const start = await resolveLinks(resolve(cwd, request.docs ?? '.'));
  const gitRoot = await findAbove(start, '.git');
  const found = await readConfig(request, cwd, start, gitRoot);
  if (found && 'kind' in found) return found;
  const { folder, config } = found ?? { folder: cwd, config: defaultConfig };
  const docs = request.docs === undefined ? await resolveLinks(resolve(folder, config.docs)) : start;
  const out = await resolveLinks(
    request.out === undefined ? resolve(folder, config.out) : resolve(cwd, request.out),
  );
  const refused =
    (await refuseFolders(cwd, docs, out)) ?? (found && refuseOutside(found, request, docs, out));
  if (refused !== undefined) return fail(refused);
  const roots = [found?.folder, gitRoot].filter((root) => root !== undefined);
  const root = roots.find((candidate) => contains(candidate, docs)) ?? docs;
  return { kind: 'project', project: { root, docs, out, config, ...(found && { configPath: found.path }) } };
}

const whatToDo = '; name their folder on the command line, or as `docs` in docschema.config.json';

async function refuseFolders(cwd: string, docs: string, out: string): Promise<string | undefined> {
  const failure = await readdir(docs).then(() => undefined, wordFailure);
  if (failure !== undefined)
    return `No pages can be read from \`${relativePath(cwd, docs) || '.'}\`: ${failure}${whatToDo}`;
  if (!contains(out, docs)) return undefined;
  return `The output folder \`${relativePath(cwd, out) || '.'}\` holds the pages, expected a folder of its own`;
}

/** Pull requests control the configuration: only the command line may lead out of its folder. */
function refuseOutside(
  found: FoundConfig,
  request: ProjectRequest,
  docs: string,
  out: string,
): string | undefined {
  const leaves = (given: string | undefined, path: string) =>
    given === undefined && !contains(found.folder, path);
  if (leaves(request.docs, docs))
    return `\`docs\` is \`${found.config.docs}\`, expected a folder below the configuration's`;
  if (leaves(request.out, out))
    return `\`out\` is \`${found.config.out}\`, expected a folder below the configuration's`;
  return undefined;
}

async function readConfig(
  request: ProjectRequest,
  cwd: string,
  start: string,
  gitRoot: string | undefined,
): Promise<FoundConfig | ProjectResult | undefined> {
  if (request.config !== undefined) return readConfigFile(resolve(cwd, request.config), request, cwd);
  const last = gitRoot ?? (contains(cwd, start) ? cwd : start);
  for (let folder = start; contains(last, folder); folder = dirname(folder)) {
    const path = await findConfigIn(folder);
    if (path !== undefined) return readConfigFile(path, request, cwd);
    if (folder === dirname(folder)) break;
  }
  return undefined;
}

async function findConfigIn(folder: string): Promise<string | undefined> {
  const path = join(folder, 'docschema.config.json');
  if (await exists(path)) return path;
  const packagePath = join(folder, 'package.json');
  const text = await readFile(packagePath, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { holdsConfig } = await import('../config/resolve.ts');
  return holdsConfig(text) ? packagePath : undefined;
}

async function readConfigFile(
  path: string,
  request: ProjectRequest,
  cwd: string,
): Promise<FoundConfig | ProjectResult> {
  const shown = relativePath(cwd, path);
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    const within = path.endsWith('package.json') ? ['docschema'] : [];
    // Where there is no configuration, nothing that judges one is loaded.
    const { resolveConfig } = await import('../config/resolve.ts');
    const result = resolveConfig(text, shown, {
      within,
      ...(request.ruleIds && { ruleIds: request.ruleIds }),
    });
    if (result.kind === 'invalid') return { kind: 'failed', problems: result.problems };
    return { path, folder: dirname(await resolveLinks(path)), config: result.config };
  } catch (error) {
    return fail(`The configuration \`${shown}\` cannot be read: ${wordFailure(error)}`);
  }
}

async function findAbove(start: string, name: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await exists(join(folder, name))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function fail(message: string): ProjectResult {
  return { kind: 'failed', problems: [{ message }] };
}
