import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { relativePath } from '../../files/paths.ts';
import { openProject, type Project } from '../../files/project.ts';
import { readText } from '../../files/read.ts';
import { ruleIds } from '../../lint/rules/index.ts';
import { locatePointers } from '../../parser/spec-places.ts';
import { readIn } from '../diff.ts';
import { type OpenRequest, openForCommand, shownFolder } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import type { CheckSubject } from './check-subject.ts';
import type { DocsAtHand } from './map-places.ts';
import { openDocs } from './open-docs.ts';
import { openOut } from './open-out.ts';
import { printFailure } from './print-failure.ts';

/**
 * What payloads are held against: the package that `--out` names, else the pages that `--docs` names, else the package that
 * was built of the project's pages, else those pages. Nothing after the reason was printed.
 */
export async function openSubject(
  request: OpenRequest & { readonly model: string },
  terminal: Terminal,
): Promise<CheckSubject | undefined> {
  const { cwd, docs, out } = request;
  // Nobody needs the pages of a package that is installed.
  const opened =
    out !== undefined && docs === undefined ? undefined : await openProject({ ...request, ruleIds });
  const project = opened?.kind === 'project' ? opened.project : undefined;
  const folder = out === undefined ? (project?.out ?? resolve(cwd, 'out')) : resolve(cwd, out);
  const isBuilt = docs === undefined && existsSync(join(folder, 'registry.json'));
  if (out === undefined && !isBuilt) {
    const forPages = await openForCommand(request, terminal);
    return forPages && openDocs(forPages, request);
  }
  const subject = await openOut({
    shown: relativePath(cwd, folder) || '.',
    read: readIn(folder),
    ...(project && { docs: docsAtHand(project, request) }),
  });
  return 'kind' in subject ? printFailure(subject, terminal) : subject;
}

/** Documents of the docs folder, for their lines. */
function docsAtHand(project: Project, { cwd }: OpenRequest): DocsAtHand {
  return {
    folder: shownFolder({ cwd }, project),
    locate: async (path, pointers) => {
      const file = readText(project, path);
      return file.kind === 'text' ? locatePointers(path, file.text, pointers) : new Map();
    },
  };
}
