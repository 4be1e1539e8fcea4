import { dirname } from 'node:path';
import type { Compilation } from '../compilation.ts';
import { type CompileOptions, compile } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FileSource } from '../file-source.ts';
import { relativePath } from '../files/paths.ts';
import type { Project } from '../files/project.ts';
import { type LintOptions, lint } from '../lint/lint.ts';
import type { LocatePointers } from '../lint-input.ts';
import type { PageFacts } from '../page-facts.ts';
import { locatePointers } from '../parser/spec-places.ts';
import { joinPath } from '../paths.ts';
import type { Span } from '../place.ts';
import { escapeControls } from '../report/plain-text.ts';
import type { OpenedProject } from './open.ts';
import type { Terminal } from './terminal.ts';

/** Compiles an opened project with its configuration. */
export function compileProject(
  { project, source }: OpenedProject,
  options: Pick<
    CompileOptions,
    'onProgress' | 'select' | 'readPages' | 'compileDocuments' | 'inputFormat'
  > = {},
): Promise<Compilation> {
  const { modelStatement, legacyAddress, specUrls, statedBounds, catalogue } = project.config;
  return compile(source, {
    ...options,
    modelStatement,
    legacyAddress,
    statedBounds,
    ...(catalogue !== undefined && { catalogue: joinPath(configFolder(project), catalogue) }),
    urlMappings: specUrls.map(({ prefix, path }) => ({
      prefix,
      folder: joinPath(configFolder(project), path),
    })),
  });
}

/** The configuration's folder, relative to the docs folder. */
function configFolder({ docs, configPath }: Project): string {
  return configPath === undefined ? '' : relativePath(docs, dirname(configPath));
}

/** Says what could not be read at all, with paths from where the reader stands; whether there was anything to say. */
export function printUnreadable(
  { unreadable }: Pick<Compilation, 'unreadable'>,
  folder: string,
  terminal: Terminal,
): boolean {
  for (const { path, message } of unreadable) {
    const shown = escapeControls(joinPath(folder, path) || '.');
    terminal.err(`\`${shown}\` cannot be read: ${message}\n`);
  }
  return unreadable.length > 0;
}

/** A compilation → its findings, with the places of documents looked up only where there are findings. */
export async function lintCompilation(
  compilation: Compilation,
  { project, source }: OpenedProject,
  options: Pick<LintOptions, 'placed'> = {},
): Promise<Diagnostic[]> {
  return lint(compilation, {
    ...options,
    settings: project.config,
    locate: locateIn(source, compilation.pages),
  });
}

/** Looks up pointers in the documents of a project, and in those that pages are. */
export function locateIn(source: FileSource, pages: readonly PageFacts[]): LocatePointers {
  return async (path, pointers) => {
    const page = pages.find((candidate) => candidate.path === path);
    if (page !== undefined && page.documents.length > 0) return locateOnPage(page, pointers);
    const file = await source.readText(path);
    return file.kind === 'text' ? locatePointers(path, file.text, pointers) : new Map();
  };
}

/** A value of a document that a page is stands where its nearest listed ancestor was read. */
function locateOnPage({ documents }: PageFacts, pointers: readonly string[]): ReadonlyMap<string, Span> {
  const places = new Map(documents.flatMap((document) => Object.entries(document.places)));
  return new Map(
    pointers.flatMap((pointer) => {
      for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
        const span = places.get(known);
        if (span !== undefined) return [[pointer, span]];
        if (known === '') return [];
      }
    }),
  );
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Diagnostic['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

const ranks = { error: 3, warning: 2, info: 1 } as const;

/** Whether a finding is at or above the threshold. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Diagnostic['severity']): boolean {
  return diagnostics.some(({ severity }) => ranks[severity] >= ranks[threshold]);
}
