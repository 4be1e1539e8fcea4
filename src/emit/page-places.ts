import type { PageDocument } from '../page-document.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Place } from '../place.ts';
import type { Operation } from '../registry-model.ts';
import type { OperationSchemas } from '../schema-graph.ts';
import { compareText } from '../text.ts';

/** Line and column, both from 1. */
interface Point {
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
  const places = findDocument(source, schemas, pages)?.places ?? {};
  return {
    // A file may hold several pages.
    page: Object.values(places)[0]?.path ?? at.path,
    at: pointOf(at),
    find: (pointer) => nearest(pointer, places) ?? pointOf(at),
    below: (pointers) =>
      Object.entries(places)
        .filter(([pointer]) => pointers.some((base) => pointer.startsWith(`${base}/`)))
        .map(([pointer, place]) => [pointer, pointOf(place)] as const)
        .sort(([a], [b]) => compareText(a, b)),
  };
}

function findDocument(
  source: Operation['source'],
  { method, path, at }: OperationSchemas,
  pages: readonly PageFacts[],
): PageDocument | undefined {
  const page = pages.find((candidate) => candidate.path === at.path);
  return page?.documents.find(
    (document) =>
      document.source === source &&
      document.operations.some((one) => one.path === path && (one.method ?? method) === method),
  );
}

function nearest(pointer: string, places: PageDocument['places']): Point | undefined {
  for (let known = pointer; known !== ''; known = known.slice(0, known.lastIndexOf('/'))) {
    const place = Object.hasOwn(places, known) ? places[known] : undefined;
    if (place !== undefined) return pointOf(place);
  }
  return undefined;
}

function pointOf({ line, column }: Place): Point {
  return { line, column };
}
