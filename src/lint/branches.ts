import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { acceptsAll, type Containment, isNever } from './schema-containment.ts';
import { acceptedTypes } from './schema-types.ts';

/** A branch by which no value is ever accepted that would not be accepted without it. */
export interface UselessBranch {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly index: number;
  /** It accepts nothing; nothing that the `type` beside its list allows; what another one accepts, or part of it; everything. */
  readonly kind: 'never' | 'clash' | 'same' | 'within' | 'any';
  /** The other one. */
  readonly other?: number;
}

/** More branches than this are compared by what they are, not by what they accept: pairs grow with the square. */
const mostCompared = 40;

/** The branches of a schema that are of no use, in their order. */
export function findUselessBranches(
  id: NodeId,
  graph: SchemaGraph,
  contains: Containment,
): readonly UselessBranch[] {
  const node = graph.nodes.get(id);
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const ids = (node?.keywords[keyword] ?? []) as readonly NodeId[];
    if (node === undefined || ids.length < 2) return [];
    const branches = ids.flatMap((branch) => graph.nodes.get(branch) ?? []);
    const findOther =
      ids.length > mostCompared ? findSame(branches) : findAround(branches, keyword, contains);
    const any = branches.findIndex((branch) => acceptsAll(branch.keywords));
    // What makes all others useless is one cause.
    if (any !== -1) return [{ keyword, index: any, kind: 'any' }];
    return branches.flatMap((branch, index): UselessBranch[] => {
      const why = judge(branch, node, graph) ?? findOther(index);
      if (why === undefined) return [];
      if (typeof why !== 'number') return [{ keyword, index, kind: why }];
      const isSame = branches[why]?.structure === branch.structure;
      return [{ keyword, index, kind: isSame ? 'same' : 'within', other: why }];
    });
  });
}

function judge(branch: SchemaNode, parent: SchemaNode, graph: SchemaGraph): 'never' | 'clash' | undefined {
  if (isNever(branch.keywords, graph)) return 'never';
  return clashes(branch, parent) ? 'clash' : undefined;
}

/** A reader of OpenAPI 3.0 gets `null` from `nullable`, which may stand on a branch and around it. */
function isNull({ keywords }: SchemaNode): boolean {
  return keywords.type === 'null';
}

function clashes(branch: SchemaNode, parent: SchemaNode): boolean {
  if (parent.keywords.type === undefined || isNull(branch)) return false;
  const allowed = acceptedTypes({ type: parent.keywords.type });
  return ![...acceptedTypes(branch.keywords)].some((type) => allowed.has(type));
}

type FindOther = (index: number) => number | undefined;

/** An earlier branch of the same structure. */
function findSame(branches: readonly SchemaNode[]): FindOther {
  const first = new Map<string, number>();
  for (const [index, { structure }] of branches.entries()) {
    if (!first.has(structure)) first.set(structure, index);
  }
  return (index) => {
    const branch = branches[index];
    const other = branch && !isNull(branch) ? first.get(branch.structure) : undefined;
    return other === index ? undefined : other;
  };
}

/** Another branch that accepts all that this one does; of two that accept the same, the earlier. */
function findAround(
  branches: readonly SchemaNode[],
  keyword: UselessBranch['keyword'],
  contains: Containment,
): FindOther {
  return (index) => {
    const narrow = branches[index];
    if (narrow === undefined || isNull(narrow)) return undefined;
    const other = branches.findIndex((wide, at) => {
      if (at === index || !contains(wide.id, narrow.id)) return false;
      if (at > index && contains(narrow.id, wide.id)) return false;
      return keyword === 'oneOf' || wide.structure === narrow.structure || !isExample(narrow, wide);
    });
    return other === -1 ? undefined : other;
  };
}

/** Keywords by which a branch shows what of the wider one is meant. */
const showing = ['enum', 'const', 'format', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength'];

/**
 * Whether a branch only shows more of what a wider one accepts: "any text, of which these are known", or an object with
 * properties that the wider one leaves open.
 */
function isExample({ keywords }: SchemaNode, { keywords: wide }: SchemaNode): boolean {
  if (wide.type === 'object') return hasMoreProperties(keywords, wide);
  if (wide.type === undefined || wide.type === 'array') return false;
  return showing.some((name) => keywords[name] !== undefined);
}

function hasMoreProperties(narrow: SchemaNode['keywords'], wide: SchemaNode['keywords']): boolean {
  const known = wide.properties ?? {};
  return Object.keys(narrow.properties ?? {}).some((name) => !Object.hasOwn(known, name));
}
