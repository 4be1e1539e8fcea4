import { operationFile } from '../../emit/operation-file.ts';
import type { ReadFile } from '../../emitted/open-package.ts';
import { followPointer } from '../../lint/spec-pointer.ts';
import type { LocatePointers } from '../../lint-input.ts';
import type { SchemaPlace } from './check-subject.ts';
import { showPlace } from './open-docs.ts';

/** The pages that a package was made of. */
export interface DocsAtHand {
  /** From where the reader stands. */
  readonly folder: string;
  readonly locate: LocatePointers;
}

interface MapRequest {
  /** Of the operation. */
  readonly key: string;
  /** As the map names it: `request` or the status, and the media type. */
  readonly content: string;
  readonly read: ReadFile;
  readonly docs: DocsAtHand | undefined;
}

/** What `map/` says of one operation; nothing in it is relied upon, because anybody may have edited it. */
interface OperationMap {
  readonly file: string;
  /** Set where a page describes the operation: then places are of the page. */
  readonly page?: Members;
  readonly base: string;
  readonly refs: Readonly<Record<string, string>>;
  readonly content: Members;
}

type Members = Readonly<Record<string, unknown>>;

interface Point {
  /** Of a file that the page includes. */
  readonly path?: string;
  readonly line: number;
  readonly column: number;
}

/** Where the documentation says what stands at these ways into a schema, as `map/` knows it. */
export async function findMapPlaces(
  paths: readonly (readonly string[])[],
  request: MapRequest,
): Promise<readonly (SchemaPlace | undefined)[]> {
  const map = readMap(request);
  if (map === undefined) return paths.map(() => undefined);
  const { file, base, refs, page } = map;
  const places = paths.map((path) => followPointer({ path: file, pointer: base }, path, refs));
  const folder = request.docs?.folder ?? '';
  if (page !== undefined) {
    return places.map(({ pointer }) => {
      const point = pointOnPage(map, page, pointer);
      return showPlace({ path: file, pointer }, point && { path: file, ...point }, folder);
    });
  }
  const pointers = places.map(({ pointer }) => pointer);
  const found = (await request.docs?.locate(file, pointers)) ?? new Map();
  return places.map((place) => showPlace(place, found.get(place.pointer), folder));
}

function readMap({ key, content, read }: MapRequest): OperationMap | undefined {
  const map = parse(read(`map/${operationFile(key)}.json`));
  const origin = asRecord(asRecord(map?.contents)?.[content]);
  const file = map?.spec ?? map?.page;
  if (map === undefined || origin === undefined) return undefined;
  if (typeof file !== 'string' || typeof origin.base !== 'string') return undefined;
  const refs = Object.entries(asRecord(map.refs) ?? {}).filter(([, to]) => typeof to === 'string');
  return {
    file,
    base: origin.base,
    refs: Object.fromEntries(refs) as Readonly<Record<string, string>>,
    content: origin,
    ...(map.spec === undefined && { page: map }),
  };
}

/** The place of the nearest listed pointer at or above one: of the content, of what is shared, or of all of it. */
function pointOnPage({ base, content }: OperationMap, page: Members, pointer: string): Point | undefined {
  const own = asRecord(content.places) ?? {};
  const shared = asRecord(page.places) ?? {};
  for (const known of ancestors(pointer)) {
    const inside = known.startsWith(`${base}/`) ? asPoint(ownOf(own, known.slice(base.length))) : undefined;
    const point = inside ?? asPoint(ownOf(shared, known));
    if (point !== undefined) return point;
  }
  return asPoint(content.at) ?? asPoint(page.at);
}

/** A pointer and all above it. */
function ancestors(pointer: string): readonly string[] {
  const tokens = pointer.split('/');
  return tokens.map((_, index) => tokens.slice(0, tokens.length - index).join('/'));
}

function ownOf(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function asPoint(value: unknown): Point | undefined {
  const { path, line, column } = asRecord(value) ?? {};
  if (typeof line !== 'number' || typeof column !== 'number') return undefined;
  return { line, column, ...(typeof path === 'string' && { path }) };
}

function asRecord(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null ? (value as Members) : undefined;
}

function parse(text: string | undefined): Members | undefined {
  try {
    return text === undefined ? undefined : asRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}
