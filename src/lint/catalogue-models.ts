import type { LintInput } from '../lint-input.ts';
import { findNearNames } from '../near-names.ts';
import { baseName } from '../paths.ts';
import { quote } from '../quote.ts';
import { groupBy } from '../text.ts';

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

/** Among more ids than this, no near ones are looked for: each would be compared with each. */
const mostCompared = 1_000;

/**
 * Finds the id that a mistyped one can have meant among some: one that only lacks or has the vendor, or a near one;
 * versions and dates are no mistakes.
 */
export function nearIds(known: readonly string[]): (id: string) => string | undefined {
  const byName = groupBy(known, baseName);
  return (id) => {
    const sameName = byName.get(baseName(id)) ?? [];
    if (sameName.length === 1) return sameName[0];
    if (known.length > mostCompared) return undefined;
    return findNearNames(id, known).find((other) => digitsOf(other) === digitsOf(id));
  };
}

function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}
