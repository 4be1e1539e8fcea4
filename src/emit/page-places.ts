import type { PageDocument } from '../page-document.ts';
import type { PageFacts } from '../page-facts.ts';
import { pageFile } from '../page-file.ts';
import type { Place } from '../place.ts';
import type { Operation } from '../registry-model.ts';
import type { OperationSchemas } from '../schema-graph.ts';
import { compareText } from '../text.ts';

/** Line and column, both from 1. */
interface Point {
  /** Set where the point is in a file that the page includes. */
  readonly path?: string;
  readonly line: number;
  readonly column: number;
}

/** Where the parts of an operation stand that a page describes itself. */
export interface OperationPlaces {
  /** The file of the page. */
  readonly page: string;
  readonly at: Point;
  /** Where a pointer into the description stands: where its nearest listed ancestor does. */
  readonly find: (pointer: string) => Point;
  /** What is listed below one of these pointers, each with its place, sorted by pointer. */
  readonly below: (pointers: readonly string[]) => readonly (readonly [pointer: string, at: Point])[];
}

/** The places of a described operation; nothing for one of a document, which pointers alone tell. */
export function operationPlaces(
  { source, at }: Operation,
  schemas: OperationSchemas,
  pages: readonly PageFacts[],
): OperationPlaces | undefined {
  if (source === 'spec' || 'pointer' in at) return undefined;
  const page = pages.find(({ path }) => path === schemas.at.path);
  const places = findDocument(source, schemas, page)?.places ?? {};
  // A file may hold several pages.
  const file = page === undefined ? at.path : pageFile(page);
  const pointOf = ({ path, line, column }: Place): Point =>
    path === file ? { line, column } : { path, line, column };
  const find = (pointer: string): Place => nearest(pointer, places) ?? at;
  return {
    page: file,
    at: pointOf(at),
    find: (pointer) => pointOf(find(pointer)),
    below: (pointers) =>
      Object.entries(places)
        .filter(([pointer]) => pointers.some((base) => pointer.startsWith(`${base}/`)))
        .map(([pointer, place]) => [pointer, pointOf(place)] as const)
        .sort(([a], [b]) => compareText(a, b)),
  };
}

function findDocument(
  source: Operation['source'],
  { method, path }: OperationSchemas,
  page: PageFacts | undefined,
): PageDocument | undefined {
  return page?.documents.find(
    (document) =>
      document.source === source &&
      document.operations.some((one) => one.path === path && (one.method ?? method) === method),
  );
}

function nearest(pointer: string, places: PageDocument['places']): Place | undefined {
  for (let known = pointer; known !== ''; known = known.slice(0, known.lastIndexOf('/'))) {
    const place = Object.hasOwn(places, known) ? places[known] : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}
