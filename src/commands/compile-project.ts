import type { Compilation } from '../compilation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FileSource } from '../file-source.ts';
import { lint } from '../lint/lint.ts';
import type { LocatePointers } from '../lint-input.ts';
import { locatePointers } from '../parser/spec-places.ts';
import type { OpenedProject } from './open.ts';

/** A compilation → its findings, with the places of documents looked up only where there are findings. */
export async function lintCompilation(
  compilation: Compilation,
  { project, source }: OpenedProject,
): Promise<Diagnostic[]> {
  return lint(compilation, {
    settings: { rules: project.config.rules, overrides: project.config.overrides },
    locate: locateIn(source),
  });
}

/** Looks up pointers in the documents of a project. */
export function locateIn(source: FileSource): LocatePointers {
  return async (path, pointers) => {
    const file = await source.readText(path);
    return file.kind === 'text' ? locatePointers(path, file.text, pointers) : new Map();
  };
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
