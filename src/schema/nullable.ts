import { addJump, type Conversion, lookUp } from './conversion.ts';
import { isObject, memberOf } from './json-value.ts';
import { appendAllOf, listedVertices, type Reading, repair } from './reading.ts';
import {
  createVertex,
  findEntry,
  listEntry,
  removeEntry,
  setEntry,
  type Vertex,
  valueEntry,
} from './vertex.ts';

/** Notes a `nullable` that is no boolean, or that stands where JSON Schema has no such keyword. */
export function checkNullable(reading: Reading, value: unknown): void {
  if (typeof value === 'boolean' && !reading.conversion.modern) return;
  const expected = reading.conversion.modern ? 'a `type` that lists `null`' : '`true` or `false`';
  repair(reading, 'invalid-keyword', 'nullable', { found: value, expected, lost: false });
}

/**
 * `nullable: true` of OpenAPI 3.0: beside `type` it adds null to it and to `enum`; without `type` it adds null to
 * `enum`, `anyOf` and `oneOf`; alone it changes nothing, because what has no type accepts null already.
 */
export function addNull(reading: Reading): void {
  addNullToValues(reading);
  const type = findEntry(reading.entries, 'type');
  if (type?.kind === 'value') {
    const types: readonly unknown[] = Array.isArray(type.value) ? type.value : [type.value];
    if (!types.includes('null')) setEntry(reading.entries, valueEntry('type', [...types, 'null']));
    return;
  }
  const anyOf = listedVertices(reading, 'anyOf');
  if (anyOf.length > 0) setEntry(reading.entries, listEntry('anyOf', [...anyOf, nullVertex(reading)]));
  addNullToOneOf(reading, anyOf.length > 0);
}

function addNullToValues({ entries }: Reading): void {
  const values = findEntry(entries, 'enum');
  if (values?.kind === 'value' && Array.isArray(values.value) && !values.value.includes(null)) {
    setEntry(entries, valueEntry('enum', [...values.value, null]));
  }
  const constant = findEntry(entries, 'const');
  if (constant?.kind === 'value' && constant.value !== null && values === undefined) {
    removeEntry(entries, 'const');
    setEntry(entries, valueEntry('enum', [constant.value, null]));
  }
}

function addNullToOneOf(reading: Reading, besideAnyOf: boolean): void {
  const { entries, vertex, conversion, source } = reading;
  const branches = listedVertices(reading, 'oneOf');
  if (branches.length === 0) return;
  const sources: readonly unknown[] = Array.isArray(source.oneOf) ? source.oneOf : [];
  if (sources.every((branch) => rejectsNull(conversion, branch, 0))) {
    setEntry(entries, listEntry('oneOf', [...branches, nullVertex(reading)]));
    return;
  }
  // A branch may accept null already, and then one more would make two: null goes outside.
  removeEntry(entries, 'oneOf');
  const inner = createVertex(undefined, vertex.pointer, vertex.depth, [listEntry('oneOf', branches)]);
  const either = listEntry('anyOf', [nullVertex(reading), inner]);
  if (!besideAnyOf) {
    setEntry(entries, either);
    addJump(vertex, `${vertex.pointer}/anyOf/1`, vertex.pointer);
    return;
  }
  const at = `${vertex.pointer}/allOf/${listedVertices(reading, 'allOf').length}`;
  appendAllOf(reading, createVertex(undefined, vertex.pointer, vertex.depth, [either]));
  addJump(vertex, `${at}/anyOf/1`, vertex.pointer);
}

function nullVertex({ vertex }: Reading): Vertex {
  return createVertex(undefined, vertex.pointer, vertex.depth, [valueEntry('type', 'null')]);
}

const hopLimit = 20;

/** Whether a schema certainly rejects null, as far as its own `type` and `enum` tell. */
function rejectsNull(conversion: Conversion, source: unknown, hops: number): boolean {
  if (!isObject(source) || hops > hopLimit) return false;
  if (typeof source.$ref === 'string') {
    const target = lookUp(conversion, source.$ref);
    return target.kind === 'found' && rejectsNull(conversion, target.value, hops + 1);
  }
  if (memberOf(source, 'nullable') === true) return false;
  if (conversion.binary && source.format === 'binary') return false;
  const { type, enum: values } = source;
  if (Array.isArray(values) && values.length > 0 && !values.includes(null)) return true;
  return typeof type === 'string' && nonNullTypes.has(type);
}

const nonNullTypes: ReadonlySet<string> = new Set([
  'array',
  'boolean',
  'integer',
  'number',
  'object',
  'string',
]);
