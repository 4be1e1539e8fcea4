import type { BlockNode } from '../../../page.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { descriptionOf, isSet, type Json, known, listBlocks, type Reading, textAttribute } from './blocks.ts';
import { draftNotes, inferType, withNotes } from './notes.ts';
import { readProperties } from './object-schema.ts';
import { readRowSchema } from './row-schema.ts';
import { requestSample } from './sample-structure.ts';
import { addSampled } from './sampled-properties.ts';
import { readHeaders } from './security.ts';
import { readShownType } from './shown-type.ts';
import { parseJson } from './shown-value.ts';

interface BodyParts {
  readonly section: BlockNode | undefined;
  readonly sample: BlockNode | undefined;
  readonly pointer: string;
}

/** The media type where the page names none: any. */
const anyMedia = '*/*';

/** The rows of a body, and what the sample shows besides, as a Request Body Object. */
export function readBody(reading: Reading, { section, sample, pointer }: BodyParts): Json | undefined {
  const body = sample === undefined ? undefined : textAttribute(sample, 'body');
  if (section === undefined && body === undefined) return undefined;
  const mediaType =
    (section === undefined ? undefined : textAttribute(section, 'mediaType')) ??
    readHeaders(sample).get('content-type')?.replace(/;.*$/s, '').trim() ??
    anyMedia;
  const at = `${pointer}/content/${escapePointer(mediaType)}/schema`;
  const holder = section ?? sample;
  if (holder !== undefined) reading.places.set(pointer, holder.at);
  const schema = readSchema(reading, { section, sample, pointer: at }, parseJson(body ?? ''));
  return { content: { [mediaType]: { schema } } };
}

function readSchema(reading: Reading, parts: BodyParts, shown: unknown): Json {
  const { section, pointer } = parts;
  const rows = section === undefined ? [] : listBlocks(section.children, 'gitbook-row');
  const [first] = rows;
  if (rows.length !== 1 || first === undefined) return readObjects(reading, parts, { rows, shown });
  const name = textAttribute(first, 'name');
  if (name === undefined && !isSet(first, 'isGlued')) return readRowSchema(reading, first, pointer);
  const list = name === 'items' ? readListItems(reading, { section, row: first, pointer }) : undefined;
  return list ?? readObjects(reading, parts, { rows, shown });
}

interface Shown {
  readonly rows: readonly BlockNode[];
  /** The body of the sample. */
  readonly shown: unknown;
}

/** A body of properties, in as many lists as its label or the sample says. */
function readObjects(
  reading: Reading,
  { section, sample, pointer }: BodyParts,
  { rows, shown }: Shown,
): Json {
  const notes = draftNotes();
  const { depth, isShown } = readDepth(section, shown);
  const isHiding = section === undefined || isSet(section, 'isHiding');
  if (isHiding) notes.missing.add('hidden-properties');
  const inner = `${pointer}${'/items'.repeat(depth)}`;
  const listed = readProperties(reading, rows, { pointer: inner, isComplete: !isHiding });
  const value = valueInside(shown, depth);
  const isObject = isSurelyObject(rows, depth);
  if (isObject) inferType(notes, 'object', 'its properties');
  else notes.missing.add(rows.length === 0 && value === undefined ? 'content' : 'type-unknown');
  const properties = addSampled(reading, listed.properties, { value, sample, pointer: inner });
  const object = known({ ...listed, properties });
  const schema = (isShown ? putInLists : inferLists)(withNotes(object, notes), depth);
  return known({ ...schema, description: section && descriptionOf(section) });
}

/** A body of which no row is left may be anything, and one whose only row is `items` may be a list. */
function isSurelyObject(rows: readonly BlockNode[], depth: number): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  return rows.length > 1 || depth > 0 || textAttribute(first, 'name') !== 'items';
}

/** `items` alone is what a list of anything but objects holds, where the label of the body says that it is one. */
function readListItems(
  reading: Reading,
  {
    section,
    row,
    pointer,
  }: { readonly section: BlockNode | undefined; readonly row: BlockNode; readonly pointer: string },
): Json | undefined {
  const notes = draftNotes();
  const type = section === undefined ? undefined : textAttribute(section, 'type');
  if (type === undefined) return undefined;
  const { depth, kind } = readShownType(type, false, notes);
  // Objects without properties, or objects whose only property has this name.
  if (kind === 'object')
    return putInLists(withNotes({ properties: { items: {} } }, draftNotes('type-unknown')), depth);
  if (depth === 0) return undefined;
  // The row says itself how many lists its own value is.
  const own = readShownType(textAttribute(row, 'type') ?? 'any', false, draftNotes()).depth;
  const around = Math.max(1, depth - own);
  return putInLists(readRowSchema(reading, row, `${pointer}${'/items'.repeat(around)}`), around);
}

function valueInside(shown: unknown, depth: number): unknown {
  if (depth === 0) return shown;
  return Array.isArray(shown) ? shown[0] : undefined;
}

function putInLists(inner: Json, depth: number): Json {
  return depth === 0 ? inner : { type: 'array', items: putInLists(inner, depth - 1) };
}

/** Lists that only the sample shows. */
function inferLists(inner: Json, depth: number): Json {
  if (depth === 0) return inner;
  const notes = draftNotes();
  inferType(notes, 'array', requestSample);
  return withNotes({ items: inferLists(inner, depth - 1) }, notes);
}

/** How many lists stand around what the rows describe: a label such as `object[]` says it, or the sample. */
function readDepth(
  section: BlockNode | undefined,
  shown: unknown,
): { readonly depth: number; readonly isShown: boolean } {
  const type = section === undefined ? undefined : textAttribute(section, 'type');
  if (type === undefined) return { depth: Array.isArray(shown) ? 1 : 0, isShown: false };
  return { depth: readShownType(type, false, draftNotes()).depth, isShown: true };
}
