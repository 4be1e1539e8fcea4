import type { SchemaNotes } from '../../page-document.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { anything, joinAlternatives, joinBoth } from './join-views.ts';

/** A schema, and where it stands: tokens of a pointer from a schema above it. */
export interface SchemaRef {
  readonly id: NodeId;
  readonly tokens: readonly string[];
}

/** What a schema says of a value in so many words, whichever of its alternatives the value takes; null left out. */
export interface SchemaView {
  /** Absent where any type may stand there, or it is not known which. */
  readonly types?: ReadonlySet<string>;
  /** JSON texts of all values that may stand there; absent where they are not listed. */
  readonly values?: ReadonlySet<string>;
  /** `minimum`, `maxItems` and their like. */
  readonly bounds: ReadonlyMap<string, number>;
  readonly default?: { readonly value: unknown };
  readonly description?: string;
  /** Each with its schemas: one per alternative that has it. */
  readonly properties: ReadonlyMap<string, readonly SchemaRef[]>;
  /** Names that no alternative does without. */
  readonly required: ReadonlySet<string>;
  /** Every property that it knows has a name here. */
  readonly named: boolean;
  readonly items: readonly SchemaRef[];
  /** What is known to be missing, here or in an alternative. */
  readonly losses: ReadonlySet<string>;
  /** Keywords that were inferred instead of read. */
  readonly inferred: ReadonlySet<string>;
}

/** How many combinations in combinations are looked into. */
const depthLimit = 12;

/** Schemas of which one holds → what they say together. */
export function viewSchemas(refs: readonly SchemaRef[], graph: SchemaGraph, depth = 0): SchemaView {
  const others = refs.filter(({ id }) => !isNull(id, graph));
  return joinAlternatives(others.map((ref) => viewSchema(ref, graph, depth)));
}

function viewSchema(ref: SchemaRef, graph: SchemaGraph, depth: number): SchemaView {
  const keywords = graph.nodes.get(ref.id)?.keywords;
  if (keywords === undefined || depth > depthLimit) return anything;
  const own = viewOwn(keywords, ref.tokens, graph);
  const all = listRefs(keywords, 'allOf', ref).map((member) => viewSchemas([member], graph, depth + 1));
  const unions = [listRefs(keywords, 'anyOf', ref), listRefs(keywords, 'oneOf', ref)]
    .filter((members) => members.length > 0)
    .map((members) => viewSchemas(members, graph, depth + 1));
  const others = [...all, ...unions];
  return others.length === 0 ? own : others.reduce(joinBoth, own);
}

type Keywords = Readonly<Record<string, unknown>>;

const boundNames = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
];

function viewOwn(keywords: Keywords, tokens: readonly string[], graph: SchemaGraph): SchemaView {
  const values = valuesOf(keywords);
  const types = typesOf(keywords) ?? (values && new Set(values.map(typeOfValue)));
  const { required, items } = keywords;
  const notes = (keywords['x-docschema'] ?? {}) as SchemaNotes;
  return {
    ...(types === undefined || types.size === 0 ? {} : { types }),
    ...(values === undefined ? {} : { values: new Set(values.map((value) => JSON.stringify(value))) }),
    bounds: boundsOf(keywords),
    ...(keywords.default === undefined ? {} : { default: { value: keywords.default } }),
    ...(typeof keywords.description === 'string' ? { description: keywords.description } : {}),
    ...viewProperties(keywords, tokens, graph),
    required: new Set((required ?? []) as readonly string[]),
    items: typeof items === 'string' ? [{ id: items, tokens: [...tokens, 'items'] }] : [],
    losses: new Set(notes.missing ?? []),
    inferred: new Set(Object.keys(notes.inferred ?? {})),
  };
}

function boundsOf(keywords: Keywords): ReadonlyMap<string, number> {
  return new Map(
    boundNames.flatMap((name): [string, number][] => {
      const bound = keywords[name];
      return typeof bound === 'number' ? [[name, bound]] : [];
    }),
  );
}

function viewProperties(
  { properties, patternProperties, additionalProperties }: Keywords,
  tokens: readonly string[],
  graph: SchemaGraph,
): Pick<SchemaView, 'properties' | 'named'> {
  const named = Object.entries((properties ?? {}) as Readonly<Record<string, NodeId>>);
  const isOpen = typeof additionalProperties === 'string' && !isNever(additionalProperties, graph);
  return {
    properties: new Map(named.map(([name, id]) => [name, [{ id, tokens: [...tokens, 'properties', name] }]])),
    named: named.length > 0 && !isOpen && patternProperties === undefined,
  };
}

function typesOf({ type }: Keywords): ReadonlySet<string> | undefined {
  if (type === undefined) return undefined;
  const types = (Array.isArray(type) ? type : [type]) as readonly string[];
  return new Set(types.filter((each) => each !== 'null'));
}

function valuesOf(keywords: Keywords): readonly unknown[] | undefined {
  const values = 'const' in keywords ? [keywords.const] : keywords.enum;
  return Array.isArray(values) ? values.filter((value) => value !== null) : undefined;
}

/** The JSON type of a value; every number is a `number`. */
export function typeOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function isNull(id: NodeId, graph: SchemaGraph): boolean {
  const { type, enum: values } = graph.nodes.get(id)?.keywords ?? {};
  return type === 'null' || (Array.isArray(values) && values.every((value) => value === null));
}

function isNever(id: NodeId, graph: SchemaGraph): boolean {
  const { not, ...others } = graph.nodes.get(id)?.keywords ?? {};
  if (typeof not !== 'string' || Object.keys(others).length > 0) return false;
  return Object.keys(graph.nodes.get(not)?.keywords ?? { type: 0 }).length === 0;
}

function listRefs(keywords: Keywords, keyword: string, { tokens }: SchemaRef): readonly SchemaRef[] {
  const members = keywords[keyword];
  if (!Array.isArray(members)) return [];
  return (members as readonly NodeId[]).map((id, index) => ({
    id,
    tokens: [...tokens, keyword, String(index)],
  }));
}
