import type { BlockNode } from '../../../page.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { descriptionOf, isSet, type Json, known, listBlocks, type Reading, textAttribute } from './blocks.ts';
import { draftNotes, type NoteDraft, withNotes } from './notes.ts';
import { readProperties } from './object-schema.ts';
import { readRowSchema } from './row-schema.ts';
import { inferFromSample } from './sample-structure.ts';
import { readHeaders } from './security.ts';
import { readShownType } from './shown-type.ts';
import { isRecord, parseJson } from './shown-value.ts';

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

function readSchema(reading: Reading, { section, sample, pointer }: BodyParts, shown: unknown): Json {
  const rows = section === undefined ? [] : listBlocks(section.children, 'rendered-row');
  const [first] = rows;
  if (rows.length === 1 && first !== undefined && textAttribute(first, 'name') === undefined) {
    return readRowSchema(reading, first, pointer);
  }
  const notes = draftNotes();
  const depth = readDepth(section, shown, notes);
  const isHiding = section === undefined || isSet(section, 'isHiding');
  if (isHiding) notes.missing.add('hidden-properties');
  const inner = `${pointer}${'/items'.repeat(depth)}`;
  const listed = readProperties(reading, rows, { pointer: inner, isComplete: !isHiding });
  const value = valueInside(shown, depth);
  // A body of which no row is left may be anything.
  if (rows.length === 0) notes.missing.add(value === undefined ? 'content' : 'type-unknown');
  const properties = addSampled(reading, listed.properties, { value, sample, pointer: inner });
  const type = rows.length === 0 ? {} : { type: 'object' };
  const object = withNotes(
    { ...type, ...listed, ...(properties === undefined ? {} : { properties }) },
    notes,
  );
  return known({ ...putInLists(object, depth), description: section && descriptionOf(section) });
}

function valueInside(shown: unknown, depth: number): unknown {
  if (depth === 0) return shown;
  return Array.isArray(shown) ? shown[0] : undefined;
}

function putInLists(inner: Json, depth: number): Json {
  return depth === 0 ? inner : { type: 'array', items: putInLists(inner, depth - 1) };
}

/** How many lists stand around what the rows describe: a label such as `object[]` says it, or the sample. */
function readDepth(section: BlockNode | undefined, shown: unknown, notes: NoteDraft): number {
  const type = section === undefined ? undefined : textAttribute(section, 'type');
  if (type === undefined) return Array.isArray(shown) ? 1 : 0;
  const { depth } = readShownType(type, false, notes);
  notes.missing.clear();
  return depth;
}

interface Sampled {
  readonly value: unknown;
  readonly sample: BlockNode | undefined;
  readonly pointer: string;
}

/** Properties of rows, and behind them those that only the sample has; a union whose alternatives are lost keeps the sample's as an example. */
function addSampled(
  reading: Reading,
  described: unknown,
  { value, sample, pointer }: Sampled,
): Json | undefined {
  const properties = new Map(Object.entries(isRecord(described) ? described : {}));
  if (!isRecord(value) || sample === undefined)
    return properties.size === 0 ? undefined : Object.fromEntries(properties);
  for (const [name, shown] of Object.entries(value)) {
    const row = properties.get(name);
    if (row === undefined) {
      reading.places.set(`${pointer}/properties/${escapePointer(name)}`, sample.at);
      properties.set(name, addRequired(reading, name, inferFromSample(shown)));
    } else if (isRecord(row) && lacksAlternatives(row) && row.examples === undefined) {
      properties.set(name, known({ ...row, examples: [shown] }));
    }
  }
  return Object.fromEntries(properties);
}

function lacksAlternatives(schema: Readonly<Record<string, unknown>>): boolean {
  const notes = schema['x-docschema'];
  return isRecord(notes) && Array.isArray(notes.missing) && notes.missing.includes('alternatives');
}

/** Whether a hidden thing must be given is known only where the page says it in words. */
function addRequired({ onlyRequired }: Reading, name: string, schema: Json): Json {
  const notes = isRecord(schema['x-docschema']) ? schema['x-docschema'] : {};
  const missing = Array.isArray(notes.missing) ? notes.missing : [];
  const all = [...new Set([...missing, 'required-unknown'])].sort();
  const inferred = isRecord(notes.inferred) ? notes.inferred : {};
  const stated =
    onlyRequired === undefined
      ? {}
      : { stated: { required: onlyRequired.names.includes(name), sentence: onlyRequired.sentence } };
  return {
    ...schema,
    'x-docschema': {
      ...notes,
      complete: false,
      missing: all,
      inferred: { ...inferred, properties: 'the sample of the request' },
      ...stated,
    },
  };
}
