import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import { matchPattern } from './match-pattern.ts';

/** A schema, and the way to it from the one asked about. */
export interface SchemaAt {
  readonly node: NodeId;
  readonly path: readonly string[];
}

/** What several schemas of one object say together of its members, whichever of their alternatives is meant. */
export interface ObjectView {
  /** The schemas of each member that is listed. */
  readonly members: ReadonlyMap<string, readonly SchemaAt[]>;
  /** The first schema that lists members. */
  readonly listedAt?: SchemaAt;
  readonly patterns: readonly string[];
  /** A schema says in so many words that there may be others, or lists none in one of its alternatives. */
  readonly free: boolean;
}

interface Viewing {
  readonly graph: SchemaGraph;
  readonly members: Map<string, SchemaAt[]>;
  readonly patterns: string[];
  readonly seen: Set<NodeId>;
  listedAt?: SchemaAt;
  free: boolean;
  depth: number;
}

/** Schemas of one value that nest deeper in each other than this are not looked into. */
const deepest = 100;

/** What schemas say of the members of an object. */
export function viewObject(schemas: readonly SchemaAt[], graph: SchemaGraph): ObjectView {
  const viewing: Viewing = {
    graph,
    members: new Map(),
    patterns: [],
    seen: new Set(),
    free: false,
    depth: 0,
  };
  for (const schema of schemas) view(schema, viewing);
  return viewing;
}

/** Whether a view can tell that a member is none of its object. */
export function isUnknownMember(name: string, { members, listedAt, patterns, free }: ObjectView): boolean {
  if (free || listedAt === undefined || members.has(name)) return false;
  return patterns.every((pattern) => matchPattern(pattern, name) === 'rejected');
}

/** Whether a schema lists members, or has none to list. */
function view(schema: SchemaAt, viewing: Viewing): boolean {
  const keywords = keywordsOf(viewing.graph, schema.node);
  if (viewing.seen.has(schema.node) || !canBe('object', keywords)) return true;
  viewing.seen.add(schema.node);
  if (viewing.depth > deepest) {
    viewing.free = true;
    return true;
  }
  viewing.depth += 1;
  const listed = viewInside(schema, keywords, viewing);
  viewing.depth -= 1;
  return listed;
}

function viewInside(schema: SchemaAt, keywords: Keywords, viewing: Viewing): boolean {
  const lists = viewOwn(schema, keywords, viewing);
  let listsInside = false;
  for (const inner of appliedAlways(schema, keywords)) {
    if (view(inner, viewing)) listsInside = true;
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = listAt(schema, keyword, keywords[keyword]);
    const listing = branches.filter((branch) => view(branch, viewing));
    if (listing.length > 0) listsInside = true;
    // An alternative that lists nothing takes whatever stands there, unless what stands around it lists something.
    if (listing.length < branches.length && listing.length > 0 && !lists) viewing.free = true;
  }
  return lists || listsInside;
}

function viewOwn(schema: SchemaAt, keywords: Keywords, viewing: Viewing): boolean {
  const { properties, patternProperties } = keywords;
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    const others = keywords[keyword];
    if (typeof others === 'string' && !isNever(viewing.graph, others)) viewing.free = true;
  }
  if (patternProperties !== undefined) viewing.patterns.push(...Object.keys(mapOf(patternProperties)));
  if (properties === undefined) return patternProperties !== undefined;
  viewing.listedAt ??= schema;
  for (const [name, node] of Object.entries(mapOf(properties))) {
    const known = viewing.members.get(name) ?? [];
    known.push({ node, path: [...schema.path, 'properties', name] });
    viewing.members.set(name, known);
  }
  return true;
}

/** The schemas of the items of an array, whichever alternative is meant. */
export function viewItems(
  schemas: readonly SchemaAt[],
  graph: SchemaGraph,
  seen: Set<NodeId> = new Set(),
  depth = 0,
): readonly SchemaAt[] {
  return schemas.flatMap((schema): readonly SchemaAt[] => {
    const keywords = keywordsOf(graph, schema.node);
    if (depth > deepest || seen.has(schema.node) || !canBe('array', keywords)) return [];
    seen.add(schema.node);
    const { items } = keywords;
    const own = typeof items === 'string' ? [{ node: items, path: [...schema.path, 'items'] }] : [];
    const inner = [
      ...appliedAlways(schema, keywords),
      ...listAt(schema, 'anyOf', keywords.anyOf),
      ...listAt(schema, 'oneOf', keywords.oneOf),
    ];
    return [
      ...own,
      ...listAt(schema, 'prefixItems', keywords.prefixItems),
      ...viewItems(inner, graph, seen, depth + 1),
    ];
  });
}

type Keywords = Readonly<Record<string, unknown>>;

function keywordsOf(graph: SchemaGraph, id: NodeId): Keywords {
  return graph.nodes.get(id)?.keywords ?? {};
}

/** Schemas of the same value beside a schema, which are no alternatives of each other. */
function appliedAlways(schema: SchemaAt, keywords: Keywords): readonly SchemaAt[] {
  const single = ['if', 'then', 'else'].flatMap((keyword): readonly SchemaAt[] => {
    const node = keywords[keyword];
    return typeof node === 'string' ? [{ node, path: [...schema.path, keyword] }] : [];
  });
  const dependent = Object.entries(mapOf(keywords.dependentSchemas)).map(([name, node]) => ({
    node,
    path: [...schema.path, 'dependentSchemas', name],
  }));
  return [...listAt(schema, 'allOf', keywords.allOf), ...single, ...dependent];
}

function listAt({ path }: SchemaAt, keyword: string, nodes: unknown): readonly SchemaAt[] {
  if (!Array.isArray(nodes)) return [];
  return (nodes as readonly NodeId[]).map((node, index) => ({
    node,
    path: [...path, keyword, String(index)],
  }));
}

function mapOf(schemas: unknown): Readonly<Record<string, NodeId>> {
  return typeof schemas === 'object' && schemas !== null ? (schemas as Readonly<Record<string, NodeId>>) : {};
}

function canBe(type: string, { type: types, const: constant, enum: values }: Keywords): boolean {
  if (constant !== undefined || values !== undefined) return false;
  return types === undefined || types === type || (Array.isArray(types) && types.includes(type));
}

function isNever(graph: SchemaGraph, id: NodeId): boolean {
  const { not } = keywordsOf(graph, id);
  return typeof not === 'string' && Object.keys(keywordsOf(graph, not)).length === 0;
}
