import type { FileSource } from '../file-source.ts';
import { relativePath } from '../files/paths.ts';
import { openProject, type Project, type ProjectProblem } from '../files/project.ts';
import { openSource } from '../files/source.ts';
import { ruleIds } from '../lint/rules/index.ts';
import type { Terminal } from './terminal.ts';

export interface OpenRequest {
  readonly cwd: string;
  readonly docs?: string;
  readonly out?: string;
  readonly config?: string;
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
  const source = await openSource(project);
  if (source.pages.length > 0) return { project, source };
  const endings = project.config.extensions.map((extension) => `\`${extension}\``).join(', ');
  terminal.err(`No pages in \`${shownFolder(request, project)}\`, expected files that end in ${endings}\n`);
  return undefined;
}

/** The docs folder as the user knows it. */
export function shownFolder({ cwd }: { readonly cwd: string }, { docs }: Project): string {
  return relativePath(cwd, docs) || '.';
}

function wordProblem({ message, path, line, column }: ProjectProblem): string {
  return path === undefined ? message : `${path}:${line ?? 1}:${column ?? 1} ${message}`;
}
