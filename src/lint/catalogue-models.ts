import type { LintInput } from '../lint-input.ts';
import { findNearNames } from '../near-names.ts';
import { baseName } from '../paths.ts';
import { quote } from './quote.ts';

/** The ids of a catalogue and those of the pages, side by side. */
export interface ComparedCatalogue {
  /** The file's name, quoted. */
  readonly name: string;
  /** Ids of the catalogue that no page lists, each once, with its place; those it calls retired need no page. */
  readonly unlisted: ReadonlyMap<string, NonNullable<LintInput['catalogue']>['entries'][number]['at']>;
  /** Models of pages that the catalogue does not have; retired ones rightly are in none. */
  readonly missing: readonly LintInput['registry']['models'][number][];
}

/** Catalogue and registry → what only one of them has; nothing where there is no catalogue. */
export function compareCatalogue({
  catalogue,
  registry,
}: Pick<LintInput, 'catalogue' | 'registry'>): ComparedCatalogue | undefined {
  if (catalogue === undefined) return undefined;
  const { path, entries } = catalogue;
  const places = new Map(entries.map(({ id, at }) => [id, at] as const).reverse());
  const retired = new Set(entries.flatMap((entry) => (entry.retired === true ? [entry.id] : [])));
  const ids = new Set(registry.models.map(({ id }) => id));
  return {
    name: quote(baseName(path)),
    unlisted: new Map([...places].reverse().filter(([id]) => !ids.has(id) && !retired.has(id))),
    missing: registry.models.filter(({ id, status }) => !places.has(id) && status !== 'retired'),
  };
}

/** The id that a mistyped one can have meant: one without its vendor, or a near one; versions and dates are no mistakes. */
export function nearId(id: string, known: readonly string[]): string | undefined {
  const sameName = known.filter((other) => baseName(other) === baseName(id));
  if (sameName.length === 1) return sameName[0];
  return findNearNames(id, known).find((other) => digitsOf(other) === digitsOf(id));
}

function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}
