import { check } from '../../emit/compact/runtime/check.ts';
import type { Issue } from '../../emit/compact/runtime/issue.ts';
import type { Schema, SchemaObject } from '../../emit/compact/runtime/schema.ts';
import { structureGraph } from '../../emit/validators/structure-graph.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { mapSubschemas } from '../../schema-keywords.ts';
import { isBounded } from '../../validation/match-pattern.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** A payload and the schema that it is held against. */
interface Explaining {
  readonly json: unknown;
  readonly graph: SchemaGraph;
  readonly root: NodeId;
  /** More than so many steps are not taken. */
  readonly steps: number;
}

/** The issues that the emitted validator of a schema has of a payload; undefined where they take too many steps, or go too deep. */
export function explainPayload({ json, graph, root, steps }: Explaining): readonly Issue[] | undefined {
  const structures = structureGraph(graph, [root]);
  const longest = longestText(json);
  const schemas = new Map<NodeId, Schema>();
  const schemaOf = (id: NodeId): Schema => {
    const known = schemas.get(id);
    if (known !== undefined) return known;
    const schema = readSchema(
      withoutUnbounded(structures.nodes.get(id)?.keywords ?? {}, longest),
      structures,
      schemaOf,
    );
    schemas.set(id, schema);
    return schema;
  };
  try {
    return check(schemaOf(structures.identity(root)), json, steps);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readSchema(keywords: Keywords, { nodes }: SchemaGraph, schemaOf: (id: NodeId) => Schema): Schema {
  const isEmpty = (id: NodeId) => Object.keys(nodes.get(id)?.keywords ?? {}).length === 0;
  // Schemas are read when they are asked for, as they may lead into themselves.
  const written = mapSubschemas(keywords, (id): Schema => (isEmpty(id) ? true : () => schemaOf(id)));
  return written as SchemaObject;
}

/** Patterns come from documents: what could take forever is not tried, and the verdict is left open elsewhere. */
function withoutUnbounded(keywords: Keywords, longest: number): Keywords {
  const { pattern, patternProperties, ...others } = keywords;
  const rest = typeof pattern === 'string' && isBounded(pattern, longest) ? { ...others, pattern } : others;
  if (patternProperties === undefined) return rest;
  if (Object.keys(patternProperties as object).every((name) => isBounded(name, longest)))
    return { ...rest, patternProperties };
  // Which members are the others is not known then.
  const { additionalProperties: _, unevaluatedProperties: __, ...kept } = rest;
  return kept;
}

/** Length of the longest text of a value, names among them; without recursion. */
function longestText(root: unknown): number {
  let longest = 0;
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') longest = Math.max(longest, value.length);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      longest = Math.max(longest, name.length);
      waiting.push(member);
    }
  }
  return longest;
}
