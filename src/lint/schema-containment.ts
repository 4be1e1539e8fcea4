import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import { annotationKeywords, mapSubschemas } from '../schema-keywords.ts';
import { acceptedTypes, listedValues, type ValueType } from './schema-types.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** Whether a schema certainly accepts whatever another one accepts; where that cannot be told, it says no. */
export type Containment = (wide: NodeId, narrow: NodeId) => boolean;

/** So many pairs of schemas are compared for one answer, and so deep; then it is no. */
const mostPairs = 2_000;
const deepest = 50;

/** Compares the schemas of a graph, each pair once. */
export function createContainment(graph: SchemaGraph): Containment {
  const known = new Map<string, boolean>();
  return (wide, narrow) => {
    let left = mostPairs;
    let depth = 0;
    const contains: Containment = (one, other) => {
      const key = `${one} ${other}`;
      const answer = known.get(key);
      if (answer !== undefined) return answer;
      if (left === 0 || depth === deepest) return false;
      left -= 1;
      depth += 1;
      // Until it is known, and where the two contain themselves.
      known.set(key, false);
      const found = compare(one, other, { graph, contains, narrowId: other });
      known.set(key, found);
      depth -= 1;
      return found;
    };
    return contains(wide, narrow);
  };
}

/** Whether a schema certainly accepts nothing, as far as its own keywords tell. */
export function isNever(keywords: Keywords, graph: SchemaGraph): boolean {
  if (acceptedTypes(keywords).size === 0) return true;
  const inner = typeof keywords.not === 'string' ? graph.nodes.get(keywords.not) : undefined;
  return inner !== undefined && acceptsAll(inner.keywords);
}

/** Whether a schema has nothing to say. */
export function acceptsAll(keywords: Keywords): boolean {
  return constraintsOf(keywords).length === 0;
}

interface Comparing {
  readonly graph: SchemaGraph;
  readonly contains: Containment;
  /** The schema whose keywords are the narrow ones. */
  readonly narrowId: NodeId;
}

function compare(wideId: NodeId, narrowId: NodeId, comparing: Comparing): boolean {
  const { graph, contains } = comparing;
  const wide = graph.nodes.get(wideId);
  const narrow = graph.nodes.get(narrowId);
  if (wide === undefined || narrow === undefined) return false;
  if (wide.structure === narrow.structure || isNever(narrow.keywords, graph)) return true;
  const { allOf, anyOf, oneOf } = narrow.keywords as Readonly<Record<string, readonly NodeId[] | undefined>>;
  if (allOf?.some((member) => contains(wideId, member))) return true;
  if ((anyOf ?? oneOf)?.every((member) => contains(wideId, member))) return true;
  return impliesAll(wide.keywords, narrow.keywords, comparing);
}

function constraintsOf(keywords: Keywords): readonly string[] {
  return Object.keys(keywords).filter((name) => !annotationKeywords.has(name) && !name.startsWith('content'));
}

/** Types that a keyword has something to say of. */
const concerns: ReadonlyMap<string, readonly ValueType[]> = new Map(
  (
    [
      [['string'], ['minLength', 'maxLength', 'pattern']],
      [
        ['integer', 'number'],
        ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
      ],
      [
        ['array'],
        ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'unevaluatedItems'],
      ],
      [['object'], ['properties', 'required', 'additionalProperties', 'patternProperties', 'propertyNames']],
      [
        ['object'],
        ['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties'],
      ],
    ] satisfies readonly (readonly [readonly ValueType[], readonly string[]])[]
  ).flatMap(([types, names]) => names.map((name) => [name, types] as const)),
);

/** Whether every constraint of `wide` follows from those of `narrow`. */
function impliesAll(wide: Keywords, narrow: Keywords, comparing: Comparing): boolean {
  const types = acceptedTypes(narrow);
  return constraintsOf(wide).every((name) => {
    const concerned = concerns.get(name);
    if (concerned !== undefined && !concerned.some((type) => types.has(type))) return true;
    const prove = proofs.get(name);
    return isSame(wide, narrow, name, comparing.graph) || prove?.(wide, narrow, comparing, name) === true;
  });
}

type Proof = (wide: Keywords, narrow: Keywords, comparing: Comparing, name: string) => boolean;

const isAtLeast: Proof = (wide, narrow, _, name) => Number(narrow[name]) >= Number(wide[name]);
const isAtMost: Proof = (wide, narrow, _, name) => Number(narrow[name]) <= Number(wide[name]);

const hasValues: Proof = (wide, narrow) => {
  const allowed = new Set(listedValues(wide)?.map((value) => JSON.stringify(value)));
  return listedValues(narrow)?.every((value) => allowed.has(JSON.stringify(value))) === true;
};

/** How each keyword may follow from others than itself. */
const proofs: ReadonlyMap<string, Proof> = new Map<string, Proof>([
  ['type', ({ type }, narrow) => [...acceptedTypes(narrow)].every((one) => acceptedTypes({ type }).has(one))],
  ['enum', hasValues],
  ['const', hasValues],
  ...['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'].map(
    (name) => [name, isAtLeast] as const,
  ),
  ...['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'].map(
    (name) => [name, isAtMost] as const,
  ),
  ['required', isRequired],
  ['properties', holdsProperties],
  ['additionalProperties', holdsOthers],
  ['items', holdsItems],
  ['allOf', ({ allOf }, _, { contains, narrowId }) => idsOf(allOf).every((id) => contains(id, narrowId))],
  ['anyOf', ({ anyOf }, _, { contains, narrowId }) => idsOf(anyOf).some((id) => contains(id, narrowId))],
]);

function isRequired(wide: Keywords, narrow: Keywords): boolean {
  const required = new Set(listOf(narrow.required));
  return listOf(wide.required).every((name) => required.has(name));
}

function holdsProperties(wide: Keywords, narrow: Keywords, comparing: Comparing): boolean {
  const own = mapOf(narrow.properties);
  return Object.entries(mapOf(wide.properties)).every(([name, id]) => {
    if (Object.hasOwn(own, name)) return comparing.contains(id, own[name] ?? '');
    return narrow.patternProperties === undefined && holdsAny(id, narrow.additionalProperties, comparing);
  });
}

/** Whether what `wide` says of the names that it does not list holds for all others of `narrow`. */
function holdsOthers(wide: Keywords, narrow: Keywords, comparing: Comparing): boolean {
  const { additionalProperties } = wide;
  if (typeof additionalProperties !== 'string') return false;
  const listed = mapOf(wide.properties);
  const others = Object.entries(mapOf(narrow.properties)).filter(([name]) => !Object.hasOwn(listed, name));
  return (
    narrow.patternProperties === undefined &&
    others.every(([, id]) => comparing.contains(additionalProperties, id)) &&
    holdsAny(additionalProperties, narrow.additionalProperties, comparing)
  );
}

function holdsItems(wide: Keywords, narrow: Keywords, comparing: Comparing): boolean {
  const isPlain = wide.prefixItems === undefined && narrow.prefixItems === undefined;
  return isPlain && typeof wide.items === 'string' && holdsAny(wide.items, narrow.items, comparing);
}

/** Whether a schema accepts all that another one does, which is anything where it is absent. */
function holdsAny(id: NodeId, other: unknown, { graph, contains }: Comparing): boolean {
  if (typeof other === 'string') return contains(id, other);
  const keywords = graph.nodes.get(id)?.keywords;
  return keywords !== undefined && acceptsAll(keywords);
}

/** Whether two schemas say the same by a keyword, annotations apart. */
function isSame(wide: Keywords, narrow: Keywords, name: string, graph: SchemaGraph): boolean {
  // What they are about, or how often they must hold, depends on keywords beside them.
  if (/^additional|^unevaluated|^items$|ontains$|^(?:then|else)$/.test(name) || !(name in narrow))
    return false;
  const write = (keywords: Keywords) =>
    JSON.stringify(mapSubschemas({ [name]: keywords[name] }, (id) => graph.nodes.get(id)?.structure));
  return write(wide) === write(narrow);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idsOf(value: unknown): readonly NodeId[] {
  return listOf(value) as readonly NodeId[];
}

function mapOf(value: unknown): Readonly<Record<string, NodeId>> {
  return (value ?? {}) as Readonly<Record<string, NodeId>>;
}
