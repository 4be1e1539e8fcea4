import type { FileSource } from '../file-source.ts';
import { relativePath } from '../files/paths.ts';
import { openProject, type Project, type ProjectProblem } from '../files/project.ts';
import { openSource } from '../files/source.ts';
import { matchesAny } from '../glob.ts';
import { ruleIds } from '../lint/rules/index.ts';
import type { PageFormat } from '../page.ts';
import { openapi } from '../parser/formats/openapi.ts';
import type { Terminal } from './terminal.ts';

export interface OpenRequest {
  readonly cwd: string;
  readonly docs?: string;
  readonly out?: string;
  readonly config?: string;
  /** Read every page in this format instead of the one its content shows. */
  readonly inputFormat?: PageFormat;
}

export interface OpenedProject {
  readonly project: Project;
  readonly source: FileSource;
}

/** A project and its files; nothing after the reason was printed, which ends a command with exit code 2. */
export async function openForCommand(
  request: OpenRequest,
  terminal: Terminal,
): Promise<OpenedProject | undefined> {
  const opened = await openProject({ ...request, ruleIds });
  if (opened.kind === 'failed') {
    for (const problem of opened.problems) terminal.err(`${wordProblem(problem)}\n`);
    return undefined;
  }
  const { project } = opened;
  const listed = await openSource(project);
  const wantsDocuments = request.inputFormat === 'openapi' || listed.pages.length === 0;
  const source = wantsDocuments ? await withDocumentsAsPages(listed, project) : listed;
  if (source.pages.length > 0) return { project, source };
  const endings = project.config.extensions.map((extension) => `\`${extension}\``).join(', ');
  const expected = `expected files that end in ${endings}, or OpenAPI documents`;
  terminal.err(`No pages in \`${shownFolder(request, project)}\`, ${expected}\n`);
  return undefined;
}

/** Documents of the docs folder stand for themselves where there are no pages, or where they are asked for. */
async function withDocumentsAsPages(source: FileSource, { config }: Project): Promise<FileSource> {
  const candidates = source.specs.filter(
    (path) =>
      !path.startsWith('../') &&
      (config.include.length === 0 || matchesAny(path, config.include)) &&
      !matchesAny(path, config.exclude),
  );
  const pages: string[] = [];
  for (const path of candidates) {
    const file = await source.readText(path);
    if (file.kind === 'text' && openapi.recognise(file.text, path) !== undefined) pages.push(path);
  }
  return { ...source, pages };
}

/** The docs folder as the user knows it. */
export function shownFolder({ cwd }: { readonly cwd: string }, { docs }: Project): string {
  return relativePath(cwd, docs) || '.';
}

function wordProblem({ message, path, line, column }: ProjectProblem): string {
  return path === undefined ? message : `${path}:${line ?? 1}:${column ?? 1} ${message}`;
}
