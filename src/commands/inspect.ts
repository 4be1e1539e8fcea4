import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Compilation } from '../compilation.ts';
import { relativePath, resolveLinks } from '../files/paths.ts';
import type { Project } from '../files/project.ts';
import { inspectModel, inspectPage, type Locate } from '../inspect/inspect.ts';
import { printInspection } from '../inspect/print.ts';
import { findNearNames, wordNearNames } from '../near-names.ts';
import { pageFile } from '../page-file.ts';
import { escapeControls } from '../report/plain-text.ts';
import { threadedPageReader } from '../threads/read-pages.ts';
import { compileProject, locateIn, printUnreadable } from './compile-project.ts';
import { type OpenedProject, type OpenRequest, openForCommand, shownFolder } from './open.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface InspectRequest extends OpenRequest {
  /** A page, relative to the current or the docs folder, or a model id. */
  readonly target: string;
  readonly json?: boolean;
}

/** `docschema inspect`: what was understood of a page or a model. */
export async function runInspect(request: InspectRequest, terminal: Terminal): Promise<ExitCode> {
  const opened = await openForCommand(request, terminal);
  if (opened === undefined) return 2;
  const page = await findPage(request, opened);
  const compilation = await compileFor(page, request, opened);
  // Another page that cannot be read does not stand in the way of this one.
  const unreadable = compilation.unreadable.filter(
    ({ path }) => page === path || page?.startsWith(`${path}#`),
  );
  if (printUnreadable({ unreadable }, shownFolder(request, opened.project), terminal)) return 2;
  const model = compilation.registry.models.find(({ id }) => id === request.target);
  if (page === undefined && model === undefined) {
    terminal.err(wordUnknown(request.target, compilation));
    return 2;
  }
  const locate: Locate = async (path, pointers) => locateIn(opened.source, compilation.pages)(path, pointers);
  const inspection =
    page === undefined && model !== undefined
      ? await inspectModel(compilation, model, locate)
      : await inspectPage(compilation, page ?? '', locate);
  terminal.out(
    request.json === true
      ? `${JSON.stringify(inspection, null, 2)}\n`
      : printInspection(inspection, {
          colors: terminal.outColors,
          folder: shownFolder(request, opened.project),
        }),
  );
  return 0;
}

/** Opens no documents but those of the page, or of the pages that list the id. */
function compileFor(
  page: string | undefined,
  { target, inputFormat }: InspectRequest,
  opened: OpenedProject,
): Promise<Compilation> {
  return compileProject(opened, {
    readPages: threadedPageReader(opened.project),
    inputFormat,
    select: (facts) =>
      page === undefined
        ? facts.ids.some(({ value }) => value === target)
        : facts.path === page || pageFile(facts) === page,
  });
}

async function findPage(
  { cwd, target }: InspectRequest,
  { project, source }: OpenedProject,
): Promise<string | undefined> {
  // A file of several pages has names behind it for each of them; a model's id may begin with the same sign.
  const [, file = target, name = ''] = /^(.+?\.[a-z]+)(#.+)$/i.exec(target) ?? [];
  const asGiven = await pathInDocs(resolve(cwd, file), project);
  const found = [asGiven, file].find((path) => source.pages.includes(path));
  return found === undefined ? undefined : `${found}${name}`;
}

async function pathInDocs(path: string, { docs }: Project): Promise<string> {
  return existsSync(path) ? relativePath(docs, await resolveLinks(path)) : '';
}

function wordUnknown(target: string, { registry }: Compilation): string {
  const names = [...registry.models.map(({ id }) => id), ...registry.pages.map(({ path }) => path)];
  const near = wordNearNames(findNearNames(target, names));
  return `No page and no model ${escapeControls(`\`${target}\`${near}`)}\n`;
}
