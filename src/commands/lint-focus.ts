import { type ChangedLines, isChanged, type LineRange } from '../changed-lines.ts';
import type { Compilation } from '../compilation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { relativePath } from '../files/paths.ts';
import { findPageFiles } from '../page-file.ts';
import { escapeControls } from '../report/plain-text.ts';
import type { OpenedProject } from './open.ts';
import type { Terminal } from './terminal.ts';

/** What is reported; everything where nothing is set. */
export interface Focus {
  /** Relative to the docs folder. */
  readonly paths?: ReadonlySet<string>;
  readonly changed?: ChangedLines;
  /** Stretches of lines that say one thing together: a change of one is a change of all. */
  readonly blocks?: ReadonlyMap<string, readonly LineRange[]>;
}

/** The blocks that link operations: method and path stand on one line, the document on the next. */
export function findLinkBlocks({
  pages,
}: Pick<Compilation, 'pages'>): ReadonlyMap<string, readonly LineRange[]> {
  return new Map(
    pages.map(({ path, operations }) => [
      path,
      operations.map(({ at, link }) => ({ first: at.line, last: link?.at.endLine ?? at.endLine })),
    ]),
  );
}

/** The pages that were named and the documents and files that they link or include; a file that is no page is said to be left out. */
export function focusFiles(
  files: readonly string[],
  { operationLinks, pages }: Pick<Compilation, 'operationLinks' | 'pages'>,
  { project, source, folder }: OpenedProject & { readonly folder: string },
  terminal: Terminal,
): ReadonlySet<string> {
  const known = new Set([...pages.map(({ path }) => path), ...source.pages, ...source.specs]);
  const named = new Set<string>();
  for (const file of files) {
    const path = relativePath(project.docs, file);
    if (known.has(path)) named.add(path);
    else terminal.err(`\`${escapeControls(path)}\` is no page of \`${escapeControls(folder)}\`, left out\n`);
  }
  const fileOf = findPageFiles(pages);
  const linked = operationLinks
    .filter(({ page }) => named.has(fileOf(page)))
    .flatMap(({ file }) => file ?? []);
  const included = pages.filter(({ path }) => named.has(fileOf(path))).flatMap((page) => page.included ?? []);
  return new Set([...named, ...linked, ...included]);
}

/** Whether a finding is reported. */
export function isInFocus(finding: Diagnostic, { paths, changed, blocks }: Focus): boolean {
  const { path, line, endLine } = finding;
  if (paths !== undefined && !paths.has(path)) return false;
  if (changed === undefined) return true;
  const block = blocks?.get(path)?.find(({ first, last }) => first <= line && line <= last);
  return isChanged(
    changed,
    block === undefined ? { path, line, endLine } : { path, line: block.first, endLine: block.last },
  );
}
