import type { LocatedMember, LocatedValue } from '../located-value.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import type { Verdict } from './verdict.ts';
import type { Violation } from './violation.ts';

/** The keywords of one node. */
export type Keywords = Readonly<Record<string, unknown>>;

type ObjectValue = Extract<LocatedValue, { readonly kind: 'object' }>;

/** One value being held against schemas: what is known of it so far, and how much may still be asked. */
export interface Checking {
  readonly graph: SchemaGraph;
  /** By value and schema; `open` while the question is being answered, so that a loop of references ends. */
  readonly verdicts: Map<LocatedValue, Map<NodeId, Verdict>>;
  readonly explanations: Map<LocatedValue, Map<NodeId, readonly Violation[]>>;
  readonly members: Map<LocatedValue, ReadonlyMap<string, LocatedMember>>;
  /** Questions left; where there are none, everything is `open`. */
  steps: number;
  depth: number;
}

/** One keyword asked of one value. */
export interface Question {
  readonly checking: Checking;
  readonly value: LocatedValue;
  /** The value of the keyword. */
  readonly limit: unknown;
  /** All keywords of the schema that holds it. */
  readonly keywords: Keywords;
  readonly judge: Judge;
}

/** Holds a value against a schema. */
type Judge = (value: LocatedValue, schema: NodeId) => Verdict;

/** Says what one keyword makes of a value; values of a type that it does not speak of are accepted. */
export type KeywordCheck = (question: Question) => Verdict;

/** The keywords of a node; one that the graph lacks accepts everything. */
export function keywordsOf({ graph }: Checking, id: NodeId): Keywords {
  return graph.nodes.get(id)?.keywords ?? nothing;
}

const nothing: Keywords = {};

/** The members of an object by name; of repeated names the last counts, as in every reader of JSON. */
export function membersOf(checking: Checking, value: ObjectValue): ReadonlyMap<string, LocatedMember> {
  const known = checking.members.get(value);
  if (known !== undefined) return known;
  const members = new Map(value.members.map((member) => [member.name, member]));
  checking.members.set(value, members);
  return members;
}

/** Whether a node is how the graph writes `false`. */
export function isNever(checking: Checking, id: NodeId): boolean {
  const { not } = keywordsOf(checking, id);
  return typeof not === 'string' && Object.keys(keywordsOf(checking, not)).length === 0;
}

/** The subschemas of a keyword that lists them. */
export function listOf(schemas: unknown): readonly NodeId[] {
  return Array.isArray(schemas) ? schemas : [];
}

/** The subschemas of a keyword that maps names to them. */
export function mapOf(schemas: unknown): Readonly<Record<string, NodeId>> {
  return typeof schemas === 'object' && schemas !== null
    ? (schemas as Readonly<Record<string, NodeId>>)
    : none;
}

const none: Readonly<Record<string, NodeId>> = {};
