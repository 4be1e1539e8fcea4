import type { LocatePointers } from '../lint-input.ts';
import type { Span } from '../place.ts';
import { compareText, groupBy } from '../text.ts';
import type { Finding, FindingPlace } from './rule.ts';

/** A place as reports print it. */
export interface PrintedPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer?: string;
}

/** Looks up, document by document, every pointer that findings speak of; answers with the place of any finding. */
export async function locateFindings(
  findings: readonly Finding[],
  locate: LocatePointers,
): Promise<(place: FindingPlace) => PrintedPlace> {
  const places = findings.flatMap(({ at, related = [] }) => [at, ...related.map((other) => other.at)]);
  const pointed = places.filter((place) => 'pointer' in place);
  const spans = new Map<string, ReadonlyMap<string, Span>>();
  for (const [path, members] of groupBy(pointed, (place) => place.path)) {
    const pointers = [...new Set(members.map(({ pointer }) => pointer))].toSorted(compareText);
    spans.set(path, await locate(path, pointers));
  }
  return (place) => printPlace(place, spans);
}

function printPlace(
  place: FindingPlace,
  spans: ReadonlyMap<string, ReadonlyMap<string, Span>>,
): PrintedPlace {
  if ('pointer' in place) {
    const { path, pointer } = place;
    const found = spans.get(path)?.get(pointer) ?? { ...start, path };
    // A document that a page is stands in the page's file.
    const { line, column, endLine, endColumn } = found;
    return { path: found.path, line, column, endLine, endColumn, pointer };
  }
  const { path, line, column } = place;
  if ('endLine' in place) return { path, line, column, endLine: place.endLine, endColumn: place.endColumn };
  return { path, line, column, endLine: line, endColumn: column };
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
