import type { OperationMap, Point } from './operation-map.ts';

/** Where the docs say something: a pointer into a document, or a line of a page. */
export interface DocsPlace {
  /** The file, from the root of the docs. */
  readonly path: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where a pointer into the schema of a content comes from; nothing where the map has no such content. */
export function findPlace(map: OperationMap, content: string, schemaPath: string): DocsPlace | undefined {
  const origin = memberOf(map.contents, content);
  if (origin === undefined) return undefined;
  const visited = visit(origin.base, schemaPath.split('/').slice(1), map.refs);
  const pointer = visited.at(-1) ?? origin.base;
  if (map.page === undefined) return map.spec === undefined ? undefined : { path: map.spec, pointer };
  const places = placesOf(map, origin);
  // What is not listed stands where that stands in which it is.
  const listed = visited.findLast((each) => places.has(each));
  const point = (listed === undefined ? undefined : places.get(listed)) ?? origin.at ?? map.at;
  return { path: map.page, ...point };
}

/** The pointers that steps lead over, from a base and over references. */
function visit(base: string, steps: readonly string[], refs: OperationMap['refs']): string[] {
  let current = jump(base, refs);
  const visited = [current];
  for (const step of steps) {
    current = jump(`${current}/${step}`, refs);
    visited.push(current);
  }
  return visited;
}

function jump(pointer: string, refs: OperationMap['refs']): string {
  const seen = new Set<string>();
  let current = pointer;
  for (let next = memberOf(refs, current); next !== undefined && !seen.has(current); ) {
    seen.add(current);
    current = next;
    next = memberOf(refs, current);
  }
  return current;
}

function placesOf(
  { places: shared = {} }: OperationMap,
  { base, places = {} }: OperationMap['contents'][string],
): ReadonlyMap<string, Point> {
  const own = Object.entries(places).map(([pointer, point]) => [`${base}${pointer}`, point] as const);
  return new Map([...Object.entries(shared), ...own]);
}

function memberOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
