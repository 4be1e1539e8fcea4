import { escapePointer } from '../schema-keywords.ts';
import { addJump, type Conversion } from './conversion.ts';
import type { JsonObject } from './json-value.ts';
import { type Keyword, keywordTable, silentKeywords } from './keyword-table.ts';
import { addNull, checkNullable } from './nullable.ts';
import { readBound, readExclusive } from './read-bounds.ts';
import { readFormat } from './read-format.ts';
import { checkReference, readReference } from './read-reference.ts';
import { readRequired } from './read-required.ts';
import { readType } from './read-type.ts';
import { readDependentRequired, readEnum, readExample, readPattern } from './read-values.ts';
import { type Reading, repair } from './reading.ts';
import { readStated } from './stated-bounds.ts';
import { settleStrictness } from './strictness.ts';
import { vertexAt } from './subschema.ts';
import {
  type Entry,
  listChildren,
  listEntry,
  mapEntry,
  schemaEntry,
  setEntry,
  type Vertex,
} from './vertex.ts';

/** Reads one schema object into its entries; the schemas inside it become vertices that are not read yet. */
export function readSchema(conversion: Conversion, vertex: Vertex): void {
  const source = vertex.source as JsonObject;
  const entries: Entry[] = [];
  const reading: Reading = { conversion, vertex, source, entries };
  for (const name of Object.keys(source)) {
    const read = ownReaders.get(name) ?? readKeyword;
    read(reading, source[name], name);
  }
  if (source.nullable === true && !conversion.modern) addNull(reading);
  if (source.format !== undefined) readFormat(reading);
  readStated(reading);
  settleStrictness(reading);
  if (typeof source.$ref === 'string') readReference(reading);
  vertex.entries = entries;
  vertex.children = listChildren(entries);
}

type Reader = (reading: Reading, value: unknown, name: string) => void;

/** Keywords that the table alone does not say how to read. */
const ownReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['$ref', checkReference],
  ['dependentRequired', readDependentRequired],
  ['enum', readEnum],
  ['example', readExample],
  ['exclusiveMaximum', readExclusive],
  ['exclusiveMinimum', readExclusive],
  // Read after the others, because it may replace what they say.
  ['format', () => undefined],
  ['items', readItems],
  ['maximum', readBound],
  ['minimum', readBound],
  ['nullable', checkNullable],
  ['pattern', readPattern],
  ['required', readRequired],
  ['type', readType],
  ['x-docschema', readNotes],
]);

/** What a page says of its own description; in the document of somebody else it is an extension like any other. */
function readNotes(reading: Reading, value: unknown, name: string): void {
  if (reading.conversion.document.noted === true) readKeyword(reading, value, name);
}

/** Keywords of other dialects that constrain and are not understood. */
const foreignConstraints: ReadonlySet<string> = new Set([
  '$dynamicRef',
  '$recursiveRef',
  'additionalItems',
  'dependencies',
  'disallow',
  'divisibleBy',
  'extends',
]);

function readKeyword(reading: Reading, value: unknown, name: string): void {
  const keyword = keywordTable.get(name);
  if (keyword === undefined) {
    if (silentKeywords.has(name) || name.startsWith('x-')) return;
    const lost = foreignConstraints.has(name);
    repair(reading, 'invalid-keyword', name, { found: value, expected: 'a keyword of a schema', lost });
    return;
  }
  if (!keyword.accepts(value)) {
    const { expected, annotation } = keyword;
    repair(reading, 'invalid-keyword', name, { found: value, expected, lost: !annotation });
    return;
  }
  setEntry(reading.entries, entryOf(reading, keyword, value));
}

function entryOf({ conversion, vertex }: Reading, keyword: Keyword, value: unknown): Entry {
  const { name, holds } = keyword;
  if (holds === 'value') return { keyword, kind: 'value', value };
  const pointer = `${vertex.pointer}/${name}`;
  const depth = vertex.depth + 1;
  if (holds === 'schema') {
    const mayBeBoolean = name === 'additionalProperties';
    return schemaEntry(name, vertexAt(conversion, value, { owner: vertex, pointer, depth, mayBeBoolean }));
  }
  if (holds === 'schemas') {
    const vertices = (value as readonly unknown[]).map((item, index) =>
      vertexAt(conversion, item, { owner: vertex, pointer: `${pointer}/${index}`, depth }),
    );
    return listEntry(name, vertices);
  }
  const schemas = value as JsonObject;
  const names = Object.keys(schemas);
  const vertices = names.map((property) =>
    vertexAt(conversion, schemas[property], {
      owner: vertex,
      pointer: `${pointer}/${escapePointer(property)}`,
      depth,
    }),
  );
  return mapEntry(name, names, vertices);
}

function readItems(reading: Reading, value: unknown, name: string): void {
  if (!Array.isArray(value)) {
    readKeyword(reading, value, name);
    return;
  }
  repair(reading, 'invalid-keyword', name, {
    found: value,
    expected: 'one schema',
    lost: value.length === 0,
  });
  if (value.length === 0) return;
  const { vertex, conversion, entries } = reading;
  // One schema per position, as drafts before 2020-12 wrote it.
  const vertices = value.map((item, index) =>
    vertexAt(conversion, item, {
      owner: vertex,
      pointer: `${vertex.pointer}/items/${index}`,
      depth: vertex.depth + 1,
    }),
  );
  addJump(vertex, `${vertex.pointer}/prefixItems`, `${vertex.pointer}/items`);
  setEntry(entries, listEntry('prefixItems', vertices));
}
