import type { LocatedMember, LocatedValue } from '../located-value.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import { isUnknownMember, type ObjectView, type SchemaAt, viewItems, viewObject } from './view-members.ts';

/** A member of a payload of which schemas say something. */
export interface FoundParameter {
  readonly path: readonly (string | number)[];
  readonly member: LocatedMember;
  /** The names that schemas list in its place. */
  readonly known: readonly string[];
  /** From the schema of the payload to that of the member, or to the one that lists the names. */
  readonly schemaPath: readonly string[];
}

interface FoundParameters {
  /** No schema lists them, nor says that there may be others. */
  readonly unknown: FoundParameter[];
  /** Every schema of them says that they are deprecated. */
  readonly deprecated: FoundParameter[];
}

/** Deeper than this no parameters are named. */
const deepest = 40;

/** A payload and its schema → the members that no schema lists, and those that are deprecated. */
export function findParameters(value: LocatedValue, schema: NodeId, graph: SchemaGraph): FoundParameters {
  const found: FoundParameters = { unknown: [], deprecated: [] };
  findIn(value, [{ node: schema, path: [] }], [], { graph, found });
  return found;
}

interface Finding {
  readonly graph: SchemaGraph;
  readonly found: FoundParameters;
}

function findIn(
  value: LocatedValue,
  schemas: readonly SchemaAt[],
  path: readonly (string | number)[],
  finding: Finding,
): void {
  if (schemas.length === 0 || path.length > deepest) return;
  if (value.kind === 'array') {
    const items = viewItems(schemas, finding.graph);
    for (const [index, item] of value.items.entries()) findIn(item, items, [...path, index], finding);
  }
  if (value.kind !== 'object') return;
  const view = viewObject(schemas, finding.graph);
  for (const member of value.members) judgeMember(member, [...path, member.name], view, finding);
}

function judgeMember(
  member: LocatedMember,
  path: readonly (string | number)[],
  view: ObjectView,
  finding: Finding,
): void {
  const own = view.members.get(member.name) ?? [];
  const schemaPath = own[0]?.path ?? view.listedAt?.path ?? [];
  const parameter = { path, member, known: [...view.members.keys()], schemaPath };
  if (isUnknownMember(member.name, view)) finding.found.unknown.push(parameter);
  if (isDeprecated(own, finding.graph)) finding.found.deprecated.push(parameter);
  findIn(member.value, own, path, finding);
}

function isDeprecated(schemas: readonly SchemaAt[], { nodes }: SchemaGraph): boolean {
  return schemas.length > 0 && schemas.every(({ node }) => nodes.get(node)?.keywords.deprecated === true);
}
