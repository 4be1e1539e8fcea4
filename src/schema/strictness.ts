import { addJump } from './conversion.ts';
import { isObject } from './json-value.ts';
import { isPattern } from './read-values.ts';
import { appendAllOf, listedVertices, type Reading, repair } from './reading.ts';
import {
  createVertex,
  findEntry,
  mapEntry,
  removeEntry,
  schemaEntry,
  setEntry,
  type Vertex,
} from './vertex.ts';

/** Rewrites what JSON Schema allows and strict validators refuse to compile, keeping what is accepted. */
export function settleStrictness(reading: Reading): void {
  const { source } = reading;
  if (source.if !== undefined || source.then !== undefined || source.else !== undefined) settleIf(reading);
  if (source.contains !== undefined || source.minContains !== undefined || source.maxContains !== undefined) {
    settleContains(reading);
  }
  const hasProto = isObject(source.properties) && Object.hasOwn(source.properties, '__proto__');
  if (source.patternProperties !== undefined || hasProto) {
    dropInvalidPatterns(reading);
    if (hasProto) moveProto(reading);
    separateMatching(reading);
  }
}

/** `if` without branches, and branches without `if`, constrain nothing. */
function settleIf({ entries }: Reading): void {
  const has = (name: string) => findEntry(entries, name) !== undefined;
  if (has('if') && (has('then') || has('else'))) return;
  for (const name of ['if', 'then', 'else']) removeEntry(entries, name);
}

function settleContains(reading: Reading): void {
  const { entries, conversion } = reading;
  const least = numberOf(reading, 'minContains');
  const most = numberOf(reading, 'maxContains');
  const useless = findEntry(entries, 'contains') === undefined || (least === 0 && most === undefined);
  if (useless) {
    for (const name of ['contains', 'minContains', 'maxContains']) removeEntry(entries, name);
    return;
  }
  if (most === undefined || (least ?? 1) <= most) return;
  // No list can satisfy both: none contains something that nothing is.
  removeEntry(entries, 'minContains');
  removeEntry(entries, 'maxContains');
  setEntry(entries, schemaEntry('contains', conversion.never));
}

function numberOf({ entries }: Reading, name: string): number | undefined {
  const entry = findEntry(entries, name);
  return entry?.kind === 'value' && typeof entry.value === 'number' ? entry.value : undefined;
}

function dropInvalidPatterns(reading: Reading): void {
  const { entries, conversion } = reading;
  const entry = findEntry(entries, 'patternProperties');
  if (entry?.kind !== 'schema-map') return;
  const names: string[] = [];
  const vertices: Vertex[] = [];
  for (const [index, vertex] of entry.vertices.entries()) {
    const name = entry.names[index] ?? '';
    if (isPattern(conversion, name)) {
      names.push(name);
      vertices.push(vertex);
      continue;
    }
    const expected = 'regular expressions of ECMA-262 (`u` flag) as names';
    repair(reading, 'invalid-pattern', 'patternProperties', { found: name, expected, lost: true });
  }
  if (names.length === 0) removeEntry(entries, 'patternProperties');
  else setEntry(entries, mapEntry('patternProperties', names, vertices));
}

/** Validators pass over a property named `__proto__`, but not over a pattern that matches only this name. */
function moveProto({ entries, vertex }: Reading): void {
  const properties = findEntry(entries, 'properties');
  if (properties?.kind !== 'schema-map') return;
  const at = properties.names.indexOf('__proto__');
  const moved = properties.vertices[at];
  if (moved === undefined) return;
  setEntry(
    entries,
    mapEntry('properties', properties.names.toSpliced(at, 1), properties.vertices.toSpliced(at, 1)),
  );
  const patterns = findEntry(entries, 'patternProperties');
  const { names, vertices } = patterns?.kind === 'schema-map' ? patterns : { names: [], vertices: [] };
  setEntry(entries, mapEntry('patternProperties', [...names, '^__proto__$'], [...vertices, moved]));
  addJump(
    vertex,
    `${vertex.pointer}/patternProperties/^__proto__$`,
    `${vertex.pointer}/properties/__proto__`,
  );
}

const longestName = 500;

/** Whether a pattern certainly takes no exponential time: no group repeats, and little else does. */
function endsSoon(pattern: string): boolean {
  return !/\)[*+{]|\\[1-9k]/.test(pattern) && (pattern.match(/[*+{]/g)?.length ?? 0) <= 3;
}

/** Properties that a pattern also matches move to a schema of their own under `allOf`. */
function separateMatching(reading: Reading): void {
  const { entries, vertex } = reading;
  const patterns = findEntry(entries, 'patternProperties');
  const properties = findEntry(entries, 'properties');
  if (patterns?.kind !== 'schema-map' || properties?.kind !== 'schema-map') return;
  // A pattern that could run for years is not tried: what it matches stays where it is, which accepts the same.
  const expressions = patterns.names.filter(endsSoon).map((name) => new RegExp(name, 'u'));
  const pick = (matching: boolean) => {
    const kept = properties.names.flatMap((name, index) => {
      const matches = name.length <= longestName && expressions.some((expression) => expression.test(name));
      const property = properties.vertices[index];
      return matches === matching && property !== undefined ? [{ name, property }] : [];
    });
    return mapEntry(
      'properties',
      kept.map(({ name }) => name),
      kept.map(({ property }) => property),
    );
  };
  const matching = pick(true);
  if (matching.kind !== 'schema-map' || matching.names.length === 0) return;
  const left = pick(false);
  if (left.kind === 'schema-map' && left.names.length > 0) setEntry(entries, left);
  else removeEntry(entries, 'properties');
  const at = `${vertex.pointer}/allOf/${listedVertices(reading, 'allOf').length}`;
  appendAllOf(reading, createVertex(undefined, vertex.pointer, vertex.depth, [matching]));
  addJump(vertex, at, vertex.pointer);
}
